import { Failure } from '../model/failure.ts';
import { int16View, int32View, uint16View } from './number-views.ts';
import { blockBits, type DenseWeights, type SparseWeights } from './weights.ts';

/**
 * A weight table as it is saved: its columns one after another, as they stand in memory, so that they are read without copying.
 *
 * Dense: `rows`. Sparse: `blockStarts`, `present`, `starts`, `entries`.
 */
export interface TableHeader {
  readonly bits: number;
  readonly width: number;
  /** Number of entries of a sparse table; 0 of a dense one. */
  readonly count: number;
}

/** Lengths of the columns of a sparse table, in numbers. */
export interface SparseLengths {
  readonly blockStarts: number;
  readonly present: number;
  readonly starts: number;
  readonly entries: number;
}

/** Whole numbers in a row of a dense table. */
export function rowNumbers(width: number): number {
  return width > 4 ? 2 : 1;
}

/** Lengths of the columns; that of the starts is even, so that every column stands at a multiple of four bytes. */
export function sparseLengths({ bits, count }: TableHeader): SparseLengths {
  const rows = 2 ** bits;
  return {
    blockStarts: (rows >>> blockBits) + 1,
    present: (rows + 31) >>> 5,
    starts: rows + 2,
    entries: count,
  };
}

/** Reads a table of up to eight classes. Throws `model-broken` where the bytes are not of its length. */
export function readDense({ bits, width }: TableHeader, bytes: Uint8Array): DenseWeights {
  if (bytes.length !== (rowNumbers(width) * 4) << bits) throw new Failure('model-broken', 'table');
  return { mask: (1 << bits) - 1, rows: int32View(bytes) };
}

/** Reads a table into rows of the classes that have a weight. Throws `model-broken` where the bytes are not of its length. */
export function readSparse(header: TableHeader, bytes: Uint8Array): SparseWeights {
  const { blockStarts, present, starts, entries } = sparseLengths(header);
  const presentAt = blockStarts * 4;
  const startsAt = presentAt + present * 4;
  const entriesAt = startsAt + starts * 2;
  if (bytes.length !== entriesAt + entries * 2) throw new Failure('model-broken', 'table');
  return {
    width: header.width,
    mask: 2 ** header.bits - 1,
    blockStarts: int32View(bytes.subarray(0, presentAt)),
    present: int32View(bytes.subarray(presentAt, startsAt)),
    starts: uint16View(bytes.subarray(startsAt, entriesAt)),
    entries: int16View(bytes.subarray(entriesAt)),
  };
}
