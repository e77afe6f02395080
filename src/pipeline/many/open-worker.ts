import { availableParallelism } from 'node:os';
import { systemClock } from '../../intake/clock.ts';
import type { Store } from '../../record/store.ts';
import { modelName } from '../models.ts';
import { readerVersion } from '../reader.ts';
import { queuedEach } from '../thread-pool.ts';
import { openFolder } from './open-folder.ts';
import type { WorkQueue } from './open-queue.ts';
import { openWorkPool } from './work-pool.ts';
import { newTally } from './worker-tally.ts';
import { usualManner, type WorkerManner, type WorkerTools } from './worker-tools.ts';

/** How a worker is opened. */
export interface WorkerGiven extends Pick<WorkerTools, 'signal' | 'tell'> {
  readonly store: Store;
  /** The path or address of the record, for the thread that folds. */
  readonly record: string;
  readonly queue: WorkQueue;
  /** Reading threads; one a core where not given. */
  readonly threads?: number;
  readonly manner?: Partial<WorkerManner>;
}

/** A worker that is ready for `runWorker`, with threads of its own. */
export interface OpenWorker {
  readonly tools: WorkerTools;
  readonly close: () => Promise<void>;
}

/** The version of the reader that comes with this package. */
export const ownReaderVersion = (): string => readerVersion({ name: modelName() });

export function openWorker({
  store,
  record,
  queue,
  threads = availableParallelism(),
  manner = {},
  signal,
  tell,
}: WorkerGiven): OpenWorker {
  const pool = openWorkPool(threads);
  const folder = openFolder(record);
  return {
    tools: {
      store,
      queue,
      pool,
      folder,
      readerVersion: ownReaderVersion(),
      clock: systemClock,
      signal,
      tally: newTally(),
      tell,
      manner: { ahead: Math.max(1, threads) * queuedEach * 2, ...usualManner, ...manner },
    },
    close: async () => void (await Promise.all([pool.close(), folder.close()])),
  };
}
