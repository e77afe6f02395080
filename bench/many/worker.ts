// One worker over simulated articles, as `argv[2]` says: what is handed in holds its reading, so that all but the reading is measured. Prints its tally at the end.
import { systemClock } from '../../src/intake/clock.ts';
import type { Reading } from '../../src/model/reading.ts';
import { keptReading } from '../../src/pipeline/kept-reading.ts';
import { openFolder } from '../../src/pipeline/many/open-folder.ts';
import { awaitQueue } from '../../src/pipeline/many/await-queue.ts';
import { runWorker } from '../../src/pipeline/many/run-worker.ts';
import type { QueueBounds } from '../../src/pipeline/many/set-up-queue.ts';
import { newTally } from '../../src/pipeline/many/worker-tally.ts';
import { usualManner } from '../../src/pipeline/many/worker-tools.ts';
import { openStore } from '../../src/pipeline/open-store.ts';

/** What a worker of the bench is asked. */
export interface BenchWorker {
  readonly record: string;
  readonly servers: string;
  readonly queue: string;
  readonly version: string;
  readonly bounds: Partial<QueueBounds>;
}

const { record, servers, queue: name, version, bounds } = JSON.parse(process.argv[2] ?? '{}') as BenchWorker;
const store = openStore(record);
const { signal } = new AbortController();
const queue = await awaitQueue(
  { servers, queue: name },
  { clock: systemClock, signal, note: () => {}, bounds },
);
const folder = openFolder(record);
const tally = newTally();
let readingUs = 0;
await runWorker({
  store,
  queue,
  folder,
  pool: {
    read: async (what) => {
      if (!('bytes' in what)) throw new Error('nothing is read again');
      const before = process.cpuUsage();
      const reading = keptReading(JSON.parse(new TextDecoder().decode(what.bytes)) as Reading);
      const { user, system } = process.cpuUsage(before);
      readingUs += user + system;
      return { kind: 'reading', reading };
    },
    close: async () => {},
  },
  readerVersion: version,
  clock: systemClock,
  signal,
  tally,
  tell: (event) => {
    if (event.kind === 'folded' || event.kind === 'began')
      process.stdout.write(`${JSON.stringify({ read: tally.read })}\n`);
  },
  manner: { ...usualManner, ahead: 64, reconcileMs: 1000, once: true },
});
await Promise.all([folder.close(), queue.close()]);
await store.close();
const { user, system } = process.cpuUsage();
process.stdout.write(`${JSON.stringify({ tally, cpuMs: (user + system - readingUs) / 1000 })}\n`);
