import { readFileSync } from 'node:fs';
import { compareNames, sameNameFrom } from '../../src/resolve/names/compare-names.ts';
import { namePairs } from './pairs.ts';

/** One pair of names with the answer. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly type: 'person' | 'organization';
  readonly same: boolean;
}

/** Counts over a list of pairs; rates are 0–1. */
export interface PairScore {
  readonly pairs: number;
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly JudgedPair[];
}

/** Where the public pairs part alike from unlike: they count a mistyped letter as alike, so less is asked. */
const publicThreshold = 0.7;

/** Scores judged pairs against `compareNames`, calling those from `threshold` on one name. */
export function scorePairs(pairs: readonly JudgedPair[], threshold: number): PairScore {
  let [right, hits, said, truths] = [0, 0, 0, 0];
  const wrong: JudgedPair[] = [];
  for (const pair of pairs) {
    const same = compareNames(pair.a, pair.b, pair.type) >= threshold;
    if (same === pair.same) right += 1;
    else wrong.push(pair);
    if (same) said += 1;
    if (pair.same) truths += 1;
    if (same && pair.same) hits += 1;
  }
  return {
    pairs: pairs.length,
    accuracy: right / pairs.length,
    precision: said === 0 ? 1 : hits / said,
    recall: truths === 0 ? 1 : hits / truths,
    wrong,
  };
}

function csvFields(line: string): readonly string[] {
  return Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), (match) =>
    (match[1] ?? '').replace(/^"|"$/g, '').replace(/""/g, '"'),
  );
}

/** Reads the public name pairs (`case_group,schema,name1,name2,is_match,…`). */
export function readPublicPairs(csv: string): readonly JudgedPair[] {
  return csv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map(csvFields)
    .map(([, schema = '', a = '', b = '', same = '']) => ({
      a,
      b,
      type: schema === 'Person' ? 'person' : 'organization',
      same: same === 'true',
    }));
}

/** Scores the public pairs of a file and the project's own; `dataFolder` holds `names/name-pairs.csv`. */
export function scoreNames(dataFolder: string): { readonly open: PairScore; readonly own: PairScore } {
  const pairs = readPublicPairs(readFileSync(`${dataFolder}/names/name-pairs.csv`, 'utf8'));
  return { open: scorePairs(pairs, publicThreshold), own: scorePairs(namePairs, sameNameFrom) };
}

const percent = (rate: number): string => `${(100 * rate).toFixed(1)}%`;

function main(dataFolder: string): void {
  const { open, own } = scoreNames(dataFolder);
  console.log(`public pairs ${open.pairs}: accuracy ${percent(open.accuracy)}`);
  console.log(`own pairs ${own.pairs}: precision ${percent(own.precision)} recall ${percent(own.recall)}`);
  if (process.argv.includes('--wrong')) {
    for (const pair of [...own.wrong, ...open.wrong]) {
      const score = compareNames(pair.a, pair.b, pair.type).toFixed(2);
      console.log(`${pair.same ? 'missed' : 'false '} ${score} ${pair.a} | ${pair.b}`);
    }
  }
}

if (import.meta.main) main(process.argv[2] ?? '../shared/data');
