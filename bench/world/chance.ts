/** Seeded chance: the same seed gives the same world on every machine. */
export interface Chance {
  /** A number from 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** A whole number from 0 (included) to `below` (excluded). */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly happens: (probability: number) => boolean;
}

/** Mulberry32 by Tommy Ettinger (public domain): small, fast, good enough for a world of news. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)],
    happens: (probability) => next() < probability,
  };
}
