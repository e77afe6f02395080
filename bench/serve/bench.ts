import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { Loader } from '../growth/load.ts';
import { worldArticles } from '../world/world.ts';
import { askServer } from './ask.ts';
import type { Known } from './questions.ts';
import { liveLines, tryLive } from './live.ts';
import { loadLines } from './report.ts';
import { served } from './served.ts';

const { values: options } = parseArgs({
  options: {
    record: { type: 'string' },
    articles: { type: 'string', default: '100000' },
    connections: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string' },
    live: { type: 'string', default: '0' },
    'live-seconds': { type: 'string', default: '600' },
  },
});

/** Serves a record of simulated articles and asks it a mix of questions over many connections at once; a record given is used again. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
  const path = options.record ?? join(folder, 'serve.db');
  const known = await knownOf(path);
  const server = await served(path, options.threads === undefined ? [] : ['--threads', options.threads]);
  try {
    const load = {
      origin: server.origin,
      connections: Number(options.connections),
      seed: Number(options.seed),
    };
    await askServer({ ...load, seconds: 3, seed: load.seed + 1 }, known);
    const seconds = Number(options.seconds);
    const answered = await askServer({ ...load, seconds }, known);
    for (const line of loadLines(answered, seconds)) console.log(line);
    const memory = (): string =>
      `memory of the server ${server.memoryMb().toFixed(0)} MB, at most ${server.peakMb().toFixed(0)} MB`;
    console.log(memory());
    if (options.live === '0') return;
    const before = server.openFiles();
    const live = {
      origin: load.origin,
      record: path,
      clients: Number(options.live),
      seconds: Number(options['live-seconds']),
    };
    for (const line of liveLines(await tryLive(live), live)) console.log(line);
    await sleep(2000);
    console.log(`open files of the server ${before} before, ${server.openFiles()} behind; ${memory()}`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the record where there is none, and finds what can be asked of it. */
async function knownOf(path: string): Promise<Known> {
  const isThere = existsSync(path);
  const store = openStore(path);
  const articles = Number(options.articles);
  if (!isThere) await new Loader(store, worldArticles({ seed: 1, articles }), new Map()).upTo(articles);
  const idsOf = async (kind: 'event' | 'statement' | 'figure' | 'article'): Promise<readonly string[]> =>
    (await store.list({ kind, limit: 3000, citations: 1 })).map((one) => one.id);
  const known = {
    facts: [...(await idsOf('event')), ...(await idsOf('statement')), ...(await idsOf('figure'))],
    articles: await idsOf('article'),
    persons: await personsOf(store),
  };
  await store.close();
  return known;
}

async function personsOf(store: Store): Promise<readonly string[]> {
  const actors = await store.list({ kind: 'actor', type: ['person'], limit: 300, citations: 1 });
  return actors.flatMap((one) => (one.kind === 'actor' ? [one.name] : []));
}

await main();
