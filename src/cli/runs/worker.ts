import { openQueue } from '../../pipeline/many/open-queue.ts';
import { openWorker } from '../../pipeline/many/open-worker.ts';
import { runWorker } from '../../pipeline/many/run-worker.ts';
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
  const queue = await openQueue({ servers: options.nats, queue: options.queue });
  const { tools, close } = openWorker({
    store,
    record,
    queue,
    ...(options.threads !== undefined && { threads: options.threads }),
    manner: { once: options.once === true },
    signal: stop.signal,
    tell: workerLog(processLog(process.env['CHANCERY_LOG_LEVEL'] ?? 'info')),
  });
  try {
    await runWorker(tools);
  } finally {
    stop.end();
    await close();
    await queue.close();
  }
}
