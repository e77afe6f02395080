import { workerMetrics } from './worker-metrics.ts';
import type { WorkerTools } from './worker-tools.ts';
import type { Watched } from './open-watch-port.ts';

/** A worker that has not looked for work for so long is stuck, in milliseconds: it looks every second, and with its hands full when something is done. */
const stuckMs = 5 * 60_000;

/** How long record and queue may take to answer those who look after a worker, in milliseconds. */
const answerMs = 3000;

/** What those who look after a worker may ask. */
export function watchedWorker(tools: WorkerTools): Watched {
  const { store, queue, tally, readerVersion, clock } = tools;
  const work = (): ReturnType<typeof store.work.workStatus> => store.work.workStatus();
  return {
    metrics: async () => {
      const { user, system } = process.cpuUsage();
      return workerMetrics({
        tally,
        work: await orNull(work()),
        queue: await orNull(queue.standing(readerVersion)),
        nowMs: clock.now(),
        process: { cpuUs: user + system, memoryBytes: process.memoryUsage.rss() },
      });
    },
    ill: () =>
      performance.now() - tally.lookedAt > stuckMs ? 'no work has been looked for in five minutes' : null,
    unready: async () => {
      if (!queue.isConnected()) return 'the queue is away';
      return (await orNull(work())) === null ? 'the record does not answer' : null;
    },
  };
}

/** An answer; null where none comes in time. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), answerMs);
  });
  try {
    return await Promise.race([asked.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
