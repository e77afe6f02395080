import { loadReader } from './default-reader.ts';
import { keptReading } from './kept-reading.ts';
import type { Reader } from './reader.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Reads as `openThreadPool` does, in the thread that asks, one source at a time; the reader is loaded with the first. */
export function openReadingHere(): ThreadPool {
  let loaded: Reader | null = null;
  return {
    read: async (source) => {
      const outcome = await (loaded ??= loadReader()).read(source);
      return outcome.kind === 'reading'
        ? { kind: 'reading', reading: keptReading(outcome.reading) }
        : outcome;
    },
    close: async () => {},
  };
}
