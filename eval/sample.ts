import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { citationLine, citationsOf } from '../src/export/words/citation-line.ts';
import { factRow } from '../src/export/words/fact-row.ts';
import type { RecordKind, RecordValue } from '../src/model/record.ts';
import { articleNames } from '../src/record/article-names.ts';
import { recordOf } from './record/read-articles.ts';
import { defaultDataFolder } from './setting.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: defaultDataFolder }, seed: { type: 'string', default: '1' } },
});

/** Draws `size` values with a seeded generator (mulberry32): the same seed gives the same sheet. */
function draw<T>(values: readonly T[], size: number, seed: number): readonly T[] {
  const pool = [...values];
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = pool.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [pool[i], pool[j]] = [pool[j], pool[i]];
  }
  return pool.slice(0, size);
}

/** Prints random facts of one kind with their sentences, for reading by hand: `npm run sample -- figures 100`. */
async function main(): Promise<number> {
  const [plural = 'figures', size = '20'] = positionals;
  const articles = join(options.data, 'articles', 'dev');
  if (!existsSync(articles)) {
    console.error(`no articles at ${articles}`);
    return 2;
  }
  const store = await recordOf([articles]);
  const kind = plural.replace(/s$/, '') as RecordKind;
  const values: RecordValue[] = [];
  for await (const value of store.values()) if (value.kind === kind) values.push(value);
  console.log(`${values.length} ${plural}; ${size} drawn with seed ${options.seed}\n`);
  for (const [i, value] of draw(values, Number(size), Number(options.seed)).entries()) {
    const cited = citationsOf(value).slice(0, 2);
    const nameOf = await articleNames(cited, store);
    const { beside, head, details, more } = factRow(value);
    console.log(`${i + 1}. ${[[...beside, head].join(' '), ...details, ...more].join('\n     ')}`);
    for (const citation of cited) console.log(`     ${citationLine(citation, nameOf)}`);
  }
  await store.close();
  return 0;
}

process.exitCode = await main();
