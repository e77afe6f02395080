import { loadReader } from './default-reader.ts';
import { keptReading } from './kept-reading.ts';
import type { Reader } from './reader.ts';
import { once } from '../model/once.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Reads as `openThreadPool` does, in the thread that asks, one source at a time; `reader` is asked for with the first. */
export function openReadingHere(reader: () => Reader = once(loadReader)): ThreadPool {
  return {
    read: async (source) => {
      const outcome = await reader().read(source);
      return outcome.kind === 'reading'
        ? { kind: 'reading', reading: keptReading(outcome.reading) }
        : outcome;
    },
    close: async () => {},
  };
}
