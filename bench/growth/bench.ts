import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../../src/model/reading.ts';
import { gatherDossier } from '../../src/record/gather-dossier.ts';
import { openStore } from '../../src/record/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { simulate } from '../world/simulate.ts';
import { Alarms } from './alarms.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '7' },
    batch: { type: 'string', default: '500' },
    keep: { type: 'string' },
  },
});

/** Milliseconds that each of some runs of a task take, sorted. */
async function timed(runs: number, task: (at: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const start = performance.now();
    await task(at);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b);
}

const p95 = (times: readonly number[]): string => (times[Math.floor(times.length * 0.95)] ?? 0).toFixed(0);

/** Times lists, searches and briefs on the record as it stands. */
async function answers(store: Store): Promise<string> {
  const pairs = ['Albania', 'Bolivia', 'Chile', 'Denmark', 'Kenya', 'Peru', 'Norway'];
  const pair = (at: number): readonly string[] => [pairs[at % 7], pairs[(at + 1 + (at % 5)) % 7]];
  const list = await timed(40, async (at) => store.list({ kind: 'event', with: pair(at), since: '2021' }));
  const search = await timed(40, async (at) => store.search(`${pairs[at % 7]} ferry line`));
  const brief = await timed(20, async (at) =>
    gatherDossier(store, { with: pair(at), since: '2021-03', until: '2021-04' }),
  );
  return `p95 list ${p95(list)} ms, search ${p95(search)} ms, brief ${p95(brief)} ms`;
}

/** Fills a record with simulated news, and says at every doubling what an article costs and what was found. */
async function main(): Promise<void> {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'chancery-growth-'));
  const path = join(folder, 'growth.db');
  const store = openStore(path);
  const alarms = new Alarms();
  const wanted = Number(options.articles);
  let [count, mark, spent, before] = [0, 1250, 0, 0];
  let batch: Reading[] = [];
  const flush = async (): Promise<void> => {
    const start = performance.now();
    await store.save(batch);
    await store.settle();
    spent += performance.now() - start;
    count += batch.length;
    batch = [];
  };
  for (const { reading, slip } of simulate({ seed: Number(options.seed), articles: wanted })) {
    batch.push(reading);
    alarms.printed(reading.article.id, slip);
    if (batch.length < Number(options.batch)) continue;
    await flush();
    if (count < mark && count < wanted) continue;
    const each = (spent - before) / (count - mark / 2);
    const bytes = statSync(path).size / count;
    console.log(
      `${count} articles: ${each.toFixed(2)} ms each since the last line, ${(bytes / 1024).toFixed(1)} kB on disk each, ` +
        `${Math.round(process.memoryUsage().rss / 1e6)} MB; ${await answers(store)}`,
    );
    [mark, before] = [mark * 2, spent];
  }
  if (batch.length > 0) await flush();
  console.log(
    `all ${count} articles in ${(spent / 1000).toFixed(1)} s; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  console.log(await alarms.report(store));
  await store.close();
  if (options.keep === undefined) rmSync(folder, { recursive: true });
}

await main();
