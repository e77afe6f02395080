import type { Logger } from 'pino';
import { systemClock } from '../../intake/clock.ts';
import { awaitQueue } from '../../pipeline/many/await-queue.ts';
import type { WorkQueue } from '../../pipeline/many/open-queue.ts';
import { openWatchPort, type WatchPort } from '../../pipeline/many/open-watch-port.ts';
import { openWorker } from '../../pipeline/many/open-worker.ts';
import { runWorker } from '../../pipeline/many/run-worker.ts';
import { watchedWorker } from '../../pipeline/many/watched-worker.ts';
import type { WorkerTools } from '../../pipeline/many/worker-tools.ts';
import type { Store } from '../../record/store.ts';
import type { QueueOptions } from '../queue-options.ts';
import { untilStopped } from '../reading/until-stopped.ts';
import { processLog, workerLog } from '../show/worker-log.ts';

/** The options of `chancery worker`. */
export interface WorkerOptions extends QueueOptions {
  readonly nats: string;
  readonly threads?: number;
  readonly once?: true;
  readonly metrics?: number;
  readonly metricsHost: string;
  readonly logLevel: string;
}

/** The record that a worker reads into. */
export interface WorkedRecord {
  readonly store: Store;
  /** Its path or address. */
  readonly record: string;
}

/** Works until SIGINT or SIGTERM comes: what is in hand is then finished. A second signal ends the process at once; what it had in hand is read by another. */
export async function worker(options: WorkerOptions, { store, record }: WorkedRecord): Promise<void> {
  const stop = untilStopped();
  const log = processLog(options.logLevel);
  const tell = workerLog(log);
  const queue = await awaitQueue(
    { servers: options.nats, queue: options.queue },
    {
      clock: systemClock,
      signal: stop.signal,
      note: (error) => tell({ kind: 'trouble', with: 'queue', error }),
    },
  );
  try {
    await workWith(options, { store, record, queue, log, signal: stop.signal });
  } finally {
    stop.end();
    await queue.close();
  }
}

interface Working extends WorkedRecord {
  readonly queue: WorkQueue;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

async function workWith({ threads, once, ...options }: WorkerOptions, working: Working): Promise<void> {
  const { log, ...given } = working;
  const { tools, close } = openWorker({
    ...given,
    ...(threads !== undefined && { threads }),
    manner: { once: once === true },
    tell: workerLog(log),
  });
  let port: WatchPort | null = null;
  try {
    port = await portFor(tools, options, log);
    await runWorker(tools);
  } finally {
    await port?.close();
    await close();
  }
}

async function portFor(
  tools: WorkerTools,
  { metrics, metricsHost }: Pick<WorkerOptions, 'metrics' | 'metricsHost'>,
  log: Logger,
): Promise<WatchPort | null> {
  if (metrics === undefined) return null;
  const port = await openWatchPort(watchedWorker(tools), { host: metricsHost, port: metrics });
  log.info({ port: port.port }, 'metrics and health are answered');
  return port;
}
