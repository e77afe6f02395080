/** Bits of an entry that name the class; the rest is the weight. */
export const classBits = 7;

/** Largest weight that an entry of a sparse table holds, either way. */
export const largestWeight = 255;

/** Largest weight of a dense table, either way. */
export const largestDenseWeight = 127;

/** Weights in rows of equal width, one row for each feature hash, one column for each class. */
export interface DenseWeights {
  readonly width: number;
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly weights: Int8Array;
  /** One bit for each row that has a weight. */
  readonly present: Int32Array;
}

/** Rows in a block of a sparse table, as a power of two. */
export const blockBits = 6;

/**
 * Weights in rows of the classes that have any: a row's entries begin at the start of its block plus its own start, and
 * end where the next row's begin.
 *
 * What costs time is reading from memory, so weight and class share one entry of 16 bits, and starts count from blocks.
 */
export interface SparseWeights {
  readonly width: number;
  readonly mask: number;
  readonly blockStarts: Uint32Array;
  readonly starts: Uint16Array;
  readonly entries: Int16Array;
  /** One bit for each row that has a weight. */
  readonly present: Int32Array;
}

/**
 * Replaces the feature hashes by the rows that have a weight, in place; gives their number.
 *
 * Most features of a sentence were never seen. The bits fit the nearest cache, the table does not: asking first saves
 * half the time of a parse.
 */
export function keepPresent(
  { present, mask }: { readonly present: Int32Array; readonly mask: number },
  features: Int32Array,
): number {
  let kept = 0;
  for (let feature = 0; feature < features.length; feature++) {
    const row = features[feature] & mask;
    features[kept] = row;
    kept += (present[row >>> 5] >>> (row & 31)) & 1;
  }
  return kept;
}

/** Adds up every class for `features` into `scores`, which it clears first; `features` is used up. */
export function scoreSparse(table: SparseWeights, features: Int32Array, scores: Int32Array): void {
  const { blockStarts, starts, entries } = table;
  const classMask = (1 << classBits) - 1;
  const kept = keepPresent(table, features);
  scores.fill(0);
  for (let feature = 0; feature < kept; feature++) {
    const row = features[feature];
    const end = blockStarts[(row + 1) >>> blockBits] + starts[row + 1];
    for (let at = blockStarts[row >>> blockBits] + starts[row]; at < end; at++) {
      const entry = entries[at];
      scores[entry & classMask] += entry >> classBits;
    }
  }
}
