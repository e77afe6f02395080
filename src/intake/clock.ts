import { setTimeout as sleepFor } from 'node:timers/promises';

/** What time it is, waiting and chance, handed in so that tests have a fortnight in seconds and the same one each time. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds; ends early, without an error, when the signal comes. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to but without 1, for the jitter of retries. */
  readonly random: () => number;
}

/** Node's timers take no longer delay: about 24 days. */
const longestTimerMs = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await sleepFor(
        Math.min(Math.max(0, ms), longestTimerMs),
        undefined,
        signal === undefined ? {} : { signal },
      );
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    }
  },
  random: () => Math.random(),
};

/** An instant as ISO 8601 writes it, to the second, in UTC. */
export function instantOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
