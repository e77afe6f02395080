import type { Clock } from '../../../src/intake/clock.ts';

/** A clock for one thing at a time: whoever sleeps moves it on. Chance is the same each time. */
export interface JumpingClock extends Clock {
  /** Every wait, in milliseconds. */
  readonly waits: number[];
}

export function jumpingClock(startMs: number = Date.UTC(2026, 0, 5)): JumpingClock {
  let nowMs = startMs;
  const waits: number[] = [];
  return {
    now: () => nowMs,
    sleep: async (ms) => {
      waits.push(ms);
      nowMs += ms;
    },
    random: () => 0.5,
    waits,
  };
}
