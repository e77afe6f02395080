// Runs one worker over simulated articles, as `argv[2]` says; prints what it tells, a line of JSON each.
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/intake/clock.ts';
import { Failure } from '../../src/model/failure.ts';
import { openFolder } from '../../src/pipeline/many/open-folder.ts';
import { awaitQueue } from '../../src/pipeline/many/await-queue.ts';
import { runWorker } from '../../src/pipeline/many/run-worker.ts';
import type { WorkPool } from '../../src/pipeline/many/work-pool.ts';
import { newTally } from '../../src/pipeline/many/worker-tally.ts';
import { usualManner, type Folder } from '../../src/pipeline/many/worker-tools.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { numberOf, simulatedKept } from './simulated-work.ts';
import type { WorkerAsked } from './worker-beside.ts';

const asked = JSON.parse(process.argv[2] ?? '{}') as WorkerAsked;
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
const killSelf = (): void => void process.kill(process.pid, 'SIGKILL');

// A clock that jumps: from the tenth time it is asked, by days, and back again.
if (asked.clockJumps === true) {
  const real = Date.now;
  let times = 0;
  Date.now = () => real() + (Math.floor((times += 1) / 10) % 3) * 86_400_000 - 43_200_000;
}

let begun = 0;
const pool: WorkPool = {
  read: async (what, { alone }) => {
    const at = numberOf(what);
    begun += 1;
    if (begun === asked.killAtReading) killSelf();
    await sleep(asked.readMs ?? 0);
    if (asked.poison?.includes(at) === true) {
      // What kills a thread kills the worker; in a process of its own it is a failure of that article alone.
      if (alone) throw new Failure('reading-too-large', what.source);
      killSelf();
    }
    if (asked.broken?.includes(at) === true) throw new Error('it cannot be read');
    if (asked.refused?.includes(at) === true) return { kind: 'not-an-article', reason: 'no paragraph' };
    return { kind: 'reading', reading: simulatedKept(at, asked.version) };
  },
  close: async () => {},
};

const real = openFolder(asked.record);
let folds = 0;
const folder: Folder = {
  settle: async () => {
    folds += 1;
    const settling = real.settle();
    if (folds === asked.killAtFold) {
      // The thread is in the middle of its first transaction: it takes a quarter of a second at most.
      await sleep(asked.killFoldMs ?? 30);
      killSelf();
    }
    return settling;
  },
  close: real.close,
};

// Its thread stands ready, so that the kill comes in the middle of a fold and not before it.
if (asked.killAtFold !== undefined) await real.settle();
const store = openStore(asked.record);
const queue = await awaitQueue(
  { servers: asked.servers, queue: asked.queue ?? 'test' },
  { clock: systemClock, signal: stop.signal, note: () => {}, bounds: asked.bounds ?? {} },
);
const tally = newTally();
try {
  await runWorker({
    store,
    queue,
    pool,
    folder,
    readerVersion: asked.version,
    clock: systemClock,
    signal: stop.signal,
    tally,
    tell: (event) => {
      const error = 'error' in event ? String(event.error) : 'failure' in event ? event.failure.message : '';
      process.stdout.write(`${JSON.stringify({ ...event, error })}\n`);
    },
    manner: { ...usualManner, ahead: 16, foldMs: 50, reconcileMs: 300, once: true, ...asked.manner },
  });
} catch (error) {
  process.stdout.write(`${JSON.stringify({ kind: 'broken', error: String(error) })}\n`);
  process.exitCode = 1;
} finally {
  process.stdout.write(`${JSON.stringify({ kind: 'tally', ...tally })}\n`);
  await Promise.all([folder.close(), queue.close()]);
  await store.close();
}
