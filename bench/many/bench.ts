// What handing out costs, and what its faults do: simulated articles through NATS and workers into one record, which must be byte for byte that of one process.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { recordLine } from '../../src/export/jsonl.ts';
import type { Reading } from '../../src/model/reading.ts';
import { openQueue } from '../../src/pipeline/many/open-queue.ts';
import { workKeyOf } from '../../src/pipeline/many/work-key.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { HandedIn } from '../../src/record/work-memory.ts';
import { startNats, type NatsServers } from '../../test/many/nats-servers.ts';
import { worldArticles } from '../world/world.ts';
import { startWorker, type Ended, type Running } from './run-workers.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '1,2,4' },
    kills: { type: 'string', default: '10' },
    /** Where records lie; an address of PostgreSQL, whose name is followed by the name of the record. */
    records: { type: 'string' },
  },
});

const size = Number(options.articles);
const version = 'bench 1';
const bounds = { ackWaitMs: 2000, leaseMs: 3000 };
const folder = mkdtempSync(join(tmpdir(), 'chancery-many-bench-'));
const recordAt = (name: string): string =>
  options.records === undefined ? join(folder, `${name}.db`) : `${options.records}${name}`;

function* readings(): Generator<Reading> {
  for (const { reading } of worldArticles({ seed: 1, articles: size }))
    yield { ...reading, readerVersion: version };
}

function handedIn(reading: Reading): HandedIn {
  const silent = { id: null, url: null, outlet: null, title: null, byline: null };
  const source = {
    source: reading.article.source,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(JSON.stringify(reading)),
    charset: null,
    retrievedAt: null,
    hints: { ...silent, publishedOn: null, language: null },
  } as const;
  return { key: workKeyOf(source), source };
}

async function hashOf(record: string): Promise<string> {
  const store = openStore(record);
  await store.settle();
  const hash = createHash('sha256');
  for await (const value of store.values()) hash.update(`${recordLine(value)}\n`);
  await store.close();
  return hash.digest('hex').slice(0, 16);
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const each = (ms: number): string => `${(ms / size).toFixed(2)} ms`;

/** One process without a queue: the bytes that all others must have, and what saving and folding cost there. */
async function oneProcess(): Promise<string> {
  const all = [...readings()];
  const began = { cpu: cpuMs(), clock: performance.now() };
  const store = openStore(recordAt('one'));
  for (let at = 0; at < all.length; at += 24) {
    await store.save(all.slice(at, at + 24));
    if (at % 240 === 0) await store.settle();
  }
  await store.settle();
  await store.close();
  const clock = (performance.now() - began.clock) / 1000;
  console.log(
    `one process: ${each(cpuMs() - began.cpu)} CPU an article to save and fold, ${(size / clock).toFixed(0)} articles/s`,
  );
  return hashOf(recordAt('one'));
}

/** Hands all in, last first. */
async function handAllIn(nats: NatsServers, name: string): Promise<void> {
  const began = { cpu: cpuMs(), nats: nats.cpuMs() };
  const store = openStore(recordAt(name));
  const queue = await openQueue({ servers: nats.urls, queue: name }, bounds);
  const all = [...readings()].toReversed().map(handedIn);
  const made = cpuMs();
  for (let at = 0; at < all.length; at += 240) {
    const some = all.slice(at, at + 240);
    await store.work.handIn(some, '2026-01-05T06:00:00Z');
    await queue.offer(
      some.map(({ key }) => ({ kind: 'source', key })),
      version,
    );
  }
  console.log(`  handed in: ${each(cpuMs() - made)} CPU an article, NATS ${each(nats.cpuMs() - began.nats)}`);
  await queue.close();
  await store.close();
}

/** So many workers, none of them harmed. */
async function withWorkers(nats: NatsServers, count: number, wanted: string): Promise<void> {
  const name = `workers-${count}`;
  console.log(`${count} ${count === 1 ? 'worker' : 'workers'}`);
  await handAllIn(nats, name);
  const began = { nats: nats.cpuMs(), clock: performance.now() };
  const workers = Array.from({ length: count }, () => start(nats, name));
  const ended = (await Promise.all(workers.map((one) => one.ended))).filter(
    (one): one is Ended => one !== null,
  );
  const clock = (performance.now() - began.clock) / 1000;
  const sum = ended.reduce((all, one) => all + one.cpuMs, 0);
  console.log(
    `  worked: ${each(sum)} CPU an article beside reading (start included), NATS ${each(nats.cpuMs() - began.nats)}, ${(size / clock).toFixed(0)} articles/s`,
  );
  await judge(name, wanted);
}

async function judge(name: string, wanted: string): Promise<void> {
  const found = await hashOf(recordAt(name));
  console.log(`  export ${found} ${found === wanted ? 'is that of one process' : `IS NOT ${wanted}`}`);
  if (found !== wanted) process.exitCode = 1;
}

const start = (nats: NatsServers, queue: string): Running =>
  startWorker({ record: recordAt(queue), servers: nats.urls, queue, version, bounds });

/** Comes when a worker takes work, or has ended already. */
async function begun({ began, child }: Running): Promise<void> {
  while (!began() && child.exitCode === null) await sleep(20);
}

/** How long until something has been read since now, in seconds. */
async function untilGoesOn(name: string): Promise<number> {
  const store = openStore(recordAt(name));
  const began = performance.now();
  const { waiting } = await store.work.workStatus();
  for (let now = waiting; now > 0 && now >= waiting; now = (await store.work.workStatus()).waiting)
    await sleep(20);
  await store.close();
  return (performance.now() - began) / 1000;
}

/** Kills workers, the leading server, and wipes all servers, by turns, until all is read. */
async function withKills(nats: NatsServers, kills: number, wanted: string): Promise<void> {
  const name = 'killed';
  console.log(
    `two workers, killed with -9 ${kills} times; every tenth time a NATS server is killed, and once all are wiped`,
  );
  await handAllIn(nats, name);
  let workers = [start(nats, name), start(nats, name)];
  const waits: number[] = [];
  for (let round = 1; round <= kills; round += 1) {
    const [victim, other] = workers;
    if (victim !== undefined) await begun(victim);
    await sleep(((round * 137) % 400) + 100);
    victim?.child.kill('SIGKILL');
    await victim?.ended;
    if (round % 10 === 5) await nats.kill(round % 3);
    if (round === Math.ceil(kills / 2)) await nats.wipe();
    workers = [...(other === undefined ? [] : [other]), start(nats, name)];
    waits.push(await untilGoesOn(name));
    if (round % 10 === 5) await nats.restart(round % 3);
  }
  await Promise.all(workers.map((one) => one.ended));
  const last = start(nats, name);
  await last.ended;
  const sorted = waits.toSorted((a, b) => a - b);
  console.log(
    `  until work went on: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(2)} s, longest ${sorted.at(-1)?.toFixed(2)} s`,
  );
  await judge(name, wanted);
}

const nats = await startNats(3);
try {
  const wanted = await oneProcess();
  for (const count of options.workers.split(',').map(Number)) await withWorkers(nats, count, wanted);
  await withKills(nats, Number(options.kills), wanted);
} finally {
  await nats.end();
  rmSync(folder, { recursive: true, force: true });
}
