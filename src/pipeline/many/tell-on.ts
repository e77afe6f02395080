import { hostname } from 'node:os';
import type { WorkerTools } from './worker-tools.ts';

/** How a worker is called among the others. */
export const workerName = (): string => `${hostname().replace(/[^\w-]/g, '-')}-${process.pid}`;

/** Tells the others how this worker stands, three times while a lease holds, and takes leave at the end. A queue that is away is told later. */
export async function tellOn({ queue, readerVersion, tally, clock, signal }: WorkerTools): Promise<void> {
  const name = workerName();
  let before = { at: performance.now(), read: 0 };
  while (!signal.aborted) {
    const now = { at: performance.now(), read: tally.read };
    const minutes = (now.at - before.at) / 60_000;
    const perMinute = minutes === 0 ? 0 : Math.round((now.read - before.read) / minutes);
    before = now;
    await quietly(queue.tellStanding({ name, readerVersion, perMinute, tally }));
    await clock.sleep(queue.bounds.leaseMs / 3, signal);
  }
  await quietly(queue.leaveBoard(name));
}

/** What is told here is for people: without it the work goes on. */
async function quietly(telling: Promise<void>): Promise<void> {
  await telling.catch(() => {});
}
