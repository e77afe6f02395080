/** Weights in rows of equal width, one row for each feature hash, one column for each class. */
export interface DenseWeights {
  readonly kind: 'dense';
  readonly width: number;
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly weights: Int16Array | Int8Array;
}

/** Weights in rows of the classes that have any: `entries[starts[row]]` up to `entries[starts[row + 1]]`. */
export interface SparseWeights {
  readonly kind: 'sparse';
  readonly width: number;
  readonly mask: number;
  readonly starts: Uint32Array;
  /** Weight in the upper 24 bits, class in the lower 8: one load a weight. */
  readonly entries: Int32Array;
}

/** Adds up all classes for `features` into `scores`, which it clears first. */
export function scoreSparse(table: SparseWeights, features: Int32Array, scores: Int32Array): void {
  const { mask, starts, entries } = table;
  scores.fill(0);
  for (let feature = 0; feature < features.length; feature++) {
    const row = features[feature] & mask;
    const end = starts[row + 1];
    for (let at = starts[row]; at < end; at++) {
      const entry = entries[at];
      scores[entry & 255] += entry >> 8;
    }
  }
}

/** Adds up only the classes in `candidates`: `scores[i]` is for `candidates[i]`. */
export function scoreCandidates(
  table: DenseWeights,
  features: Int32Array,
  best: { readonly candidates: Uint8Array; readonly scores: Int32Array },
): void {
  const { mask, width, weights } = table;
  const { candidates, scores } = best;
  const count = candidates.length;
  for (let at = 0; at < count; at++) scores[at] = 0;
  for (let feature = 0; feature < features.length; feature++) {
    const row = (features[feature] & mask) * width;
    for (let at = 0; at < count; at++) scores[at] += weights[row + candidates[at]];
  }
}
