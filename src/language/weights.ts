/** Bits of an entry that name the class; the rest is the weight. */
export const classBits = 7;
const classMask = (1 << classBits) - 1;

/** Largest weight that an entry of a sparse table holds, either way. */
export const largestWeight = 255;

/** Largest weight that a byte holds, either way. */
export const largestByte = 127;

/** What a byte of a dense table holds for a weight of zero. */
const zero = 128;

/** A whole number of 32 bits whose four weights are zero. */
export const emptyWord: number = zero | (zero << 8) | (zero << 16) | (zero << 24);

/** The lower byte of each half of 32 bits. */
const lowBytes = 0x00ff00ff;

/**
 * Weights of up to eight classes in rows of one or two whole numbers of 32 bits: a byte for each class, the lowest first,
 * its weight plus 128.
 *
 * One load brings four weights, and two additions add them up in halves of 16 bits: no sum of some 250 rows leaves its
 * half. Every row adds 128, so sums stand as far from each other as the weights'.
 */
export interface DenseWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly rows: Int32Array;
}

/** Adds up four classes for `features` into `sums`: 128 a feature above their weights. Rows are of one number. */
export function sumFour({ rows, mask }: DenseWeights, features: Int32Array, sums: Int32Array): void {
  let even = 0;
  let odd = 0;
  for (let feature = 0; feature < features.length; feature++) {
    const row = rows[features[feature] & mask];
    even = (even + (row & lowBytes)) | 0;
    odd = (odd + ((row >>> 8) & lowBytes)) | 0;
  }
  sums[0] = even & 0xffff;
  sums[1] = odd & 0xffff;
  sums[2] = even >>> 16;
  sums[3] = odd >>> 16;
}

/** Adds up eight classes for `features` into `sums`: 128 a feature above their weights. Rows are of two numbers. */
export function sumEight({ rows, mask }: DenseWeights, features: Int32Array, sums: Int32Array): void {
  let even = 0;
  let odd = 0;
  let evenHigh = 0;
  let oddHigh = 0;
  for (let feature = 0; feature < features.length; feature++) {
    const at = (features[feature] & mask) << 1;
    const low = rows[at];
    const high = rows[at + 1];
    even = (even + (low & lowBytes)) | 0;
    odd = (odd + ((low >>> 8) & lowBytes)) | 0;
    evenHigh = (evenHigh + (high & lowBytes)) | 0;
    oddHigh = (oddHigh + ((high >>> 8) & lowBytes)) | 0;
  }
  sums[0] = even & 0xffff;
  sums[1] = odd & 0xffff;
  sums[2] = even >>> 16;
  sums[3] = odd >>> 16;
  sums[4] = evenHigh & 0xffff;
  sums[5] = oddHigh & 0xffff;
  sums[6] = evenHigh >>> 16;
  sums[7] = oddHigh >>> 16;
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
  readonly blockStarts: Int32Array;
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
  scores.fill(0);
  addSparse(table, features, scores);
}

/**
 * Adds every class for `features` to `scores`; `features` is used up.
 *
 * The first pass takes one entry of each row and nothing hangs on how long a row is, so many rows are fetched at a time; the
 * second finds them near. In one pass every row waits for the one before: a fifth more time.
 */
export function addSparse(table: SparseWeights, features: Int32Array, scores: Int32Array): void {
  const { blockStarts, starts, entries } = table;
  const kept = keepPresent(table, features);
  for (let feature = 0; feature < kept; feature++) {
    const row = features[feature];
    const start = blockStarts[row >>> blockBits] + starts[row];
    const end = blockStarts[(row + 1) >>> blockBits] + starts[row + 1];
    features[feature] = (start << classBits) | (end - start);
    const entry = entries[start];
    scores[entry & classMask] += entry >> classBits;
  }
  for (let feature = 0; feature < kept; feature++) {
    const start = features[feature] >>> classBits;
    const end = start + (features[feature] & classMask);
    for (let at = start + 1; at < end; at++) {
      const entry = entries[at];
      scores[entry & classMask] += entry >> classBits;
    }
  }
}
