import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/pipeline/open-store.ts';
import { worldArticles } from '../world/world.ts';
import { askAll } from './ask.ts';
import { judge } from './judge.ts';
import { Loader, type Cost, type Truth } from './load.ts';
import { costLine, exampleLines, verdictLines, waitLines } from './report.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '2000,10000,30000' },
    full: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '20' },
    keep: { type: 'string' },
  },
});

/** Loads a simulated world into a new record and prints what it costs as the record grows, and what it finds. */
async function main(): Promise<void> {
  const sizes = (options.full ? '10000,100000,1000000' : options.sizes).split(',').map(Number);
  const place = mkdtempSync(join(tmpdir(), 'chancery-growth-'));
  const path = options.keep ?? join(place, 'growth.db');
  const store = openStore(path);
  const truth: Truth = new Map();
  const articles = worldArticles({ seed: Number(options.seed), articles: Math.max(...sizes) });
  const loader = new Loader(store, articles, truth);
  let first: Cost | null = null;
  for (const size of sizes) {
    const cost = await loader.upTo(size);
    first ??= cost;
    console.log(costLine(cost, first));
    console.log(`  database ${(statSync(path).size / 1_000_000).toFixed(0)} MB`);
    if (Number(options.rounds) > 0)
      for (const line of waitLines(await askAll(store, Number(options.rounds)))) console.log(line);
  }
  const verdict = await judge(store, truth);
  for (const line of verdictLines(verdict)) console.log(line);
  for (const line of await exampleLines(store, { verdict, truth, most: Number(options.misses) }))
    console.log(line);
  await store.close();
  rmSync(place, { recursive: true, force: true });
}

await main();
