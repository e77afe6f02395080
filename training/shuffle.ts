/** A stream of numbers from 0 (inclusive) to 1: the same seed gives the same stream on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Puts the values in another order, in place (Fisher–Yates). */
export function shuffle(values: unknown[], random: () => number): void {
  for (let at = values.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [values[at], values[other]] = [values[other], values[at]];
  }
}
