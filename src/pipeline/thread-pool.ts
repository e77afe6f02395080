import { Piscina } from 'piscina';
import { programFile } from '../intake/processes/program-file.ts';
import type { Source } from '../model/source.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import type { Given } from './read-into.ts';

/** Worker threads that read sources, and bring the readings into the form of the record. */
export interface ThreadPool<S = Source> {
  readonly read: (source: S) => Promise<Given<KeptReading>>;
  readonly close: () => Promise<void>;
}

/** Sources that wait inside each thread, so that it need not wait itself while the main thread saves. */
export const queuedEach = 8;

/** The file whose `read` reads a source. */
export const readingFile = (): string => programFile('reading-thread', import.meta.url).href;

/** Starts `threads` worker threads, each with a reader of its own: the `read` of a file. */
export function openThreadPool<S = Source>(threads: number, filename: string = readingFile()): ThreadPool<S> {
  const pool = new Piscina({
    filename,
    name: 'read',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: queuedEach,
  });
  return { read: (input) => pool.run(input), close: () => closed(pool) };
}

async function closed(pool: Piscina): Promise<void> {
  // A reading that ends while its thread is ended (the disk was full, say) comes to a pool that no longer waits for it. Piscina calls that
  // an error, and one that nobody listens to would end the program with a trace.
  pool.on('error', () => {});
  await pool.destroy();
}
