import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import { Failure } from '../model/failure.ts';
import type { Source } from '../model/source.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import type { Given } from './read-into.ts';

/** Worker threads that read sources, and bring the readings into the form of the record. */
export interface ThreadPool {
  readonly read: (source: Source) => Promise<Given<KeptReading>>;
  readonly close: () => Promise<void>;
}

/** Sources that wait inside each thread, so that it need not wait itself while the main thread saves. */
export const queuedEach = 8;

/** Bounds on the reading of one article: for what comes from strangers. */
export interface ReadingBounds {
  /** Heap of a thread in megabytes; one that needs more is ended, and with it the reading of that article. */
  readonly heapMb: number;
  /** Longest time for one article, in milliseconds. */
  readonly timeMs: number;
}

/** A page of 10 MB is read in two seconds and 400 MB. */
export const usualBounds: ReadingBounds = { heapMb: 1024, timeMs: 60_000 };

function threadFile(): string {
  const source = new URL('reading-thread.ts', import.meta.url);
  return (existsSync(source) ? source : new URL('reading-thread.js', import.meta.url)).href;
}

/** Starts `threads` worker threads, each with a reader of its own. */
export function openThreadPool(threads: number): ThreadPool {
  const pool = new Piscina({
    filename: threadFile(),
    name: 'read',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: queuedEach,
  });
  return { read: (input) => pool.run(input), close: () => closed(pool) };
}

/**
 * As `openThreadPool`, but each thread reads one article at a time within bounds: one that passes them throws `reading-too-long` or
 * `reading-too-large`, its thread is ended and another started, and the other articles are read.
 */
export function openBoundedPool(
  threads: number,
  { heapMb, timeMs }: ReadingBounds = usualBounds,
  filename: string = threadFile(),
): ThreadPool {
  const pool = new Piscina({
    filename,
    name: 'read',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  // A thread that is ended by its bounds is told by the reading that ended it.
  pool.on('error', () => {});
  const read = async (input: Source): Promise<Given<KeptReading>> => {
    const tooLong = AbortSignal.timeout(timeMs);
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the thread gives what `reading-thread` gives
      return (await pool.run(input, { signal: tooLong })) as Given<KeptReading>;
    } catch (cause) {
      if (tooLong.aborted)
        throw new Failure('reading-too-long', `${input.source} (${timeMs / 1000} s)`, { cause });
      if (isOutOfMemory(cause))
        throw new Failure('reading-too-large', `${input.source} (${heapMb} MB)`, { cause });
      throw cause;
    }
  };
  return { read, close: () => closed(pool) };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

async function closed(pool: Piscina): Promise<void> {
  // A reading that ends while its thread is ended (the disk was full, say) comes to a pool that no longer waits for it. Piscina calls that
  // an error, and one that nobody listens to would end the program with a trace.
  pool.on('error', () => {});
  await pool.destroy();
}
