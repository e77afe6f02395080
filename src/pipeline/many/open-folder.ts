import { Piscina } from 'piscina';
import { programFile } from '../../intake/processes/program-file.ts';
import type { Folder } from './worker-tools.ts';

/** Folds a record in a thread of its own, so that the one that takes work and keeps it is not held up. */
export function openFolder(record: string): Folder {
  const pool = new Piscina<undefined, number>({
    filename: programFile('fold-thread', import.meta.url).href,
    name: 'settle',
    minThreads: 1,
    maxThreads: 1,
    workerData: record,
  });
  return {
    settle: () => pool.run(undefined),
    close: async () => {
      // A fold that is cut off changes nothing: its transaction is not ended.
      pool.on('error', () => {});
      await pool.destroy();
    },
  };
}
