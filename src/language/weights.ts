/** Bits of an entry that name the class; the rest is the weight. */
export const classBits = 7;

/** Largest weight that an entry holds, either way. */
export const largestWeight = 255;

/** Weights in rows of equal width, one row for each feature hash, one column for each class. */
export interface DenseWeights {
  readonly width: number;
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly weights: Int16Array;
}

/**
 * Weights in rows of the classes that have any: `entries[starts[row]]` up to `entries[starts[row + 1]]`.
 *
 * What costs time is reading from memory, so weight and class share one entry of 16 bits.
 */
export interface SparseWeights {
  readonly width: number;
  readonly mask: number;
  readonly starts: Uint32Array;
  readonly entries: Int16Array;
}

/** Adds up every class for `features` into `scores`, which it clears first. */
export function scoreSparse(table: SparseWeights, features: Int32Array, scores: Int32Array): void {
  const { mask, starts, entries } = table;
  const classMask = (1 << classBits) - 1;
  scores.fill(0);
  for (let feature = 0; feature < features.length; feature++) {
    const row = features[feature] & mask;
    const end = starts[row + 1];
    for (let at = starts[row]; at < end; at++) {
      const entry = entries[at];
      scores[entry & classMask] += entry >> classBits;
    }
  }
}
