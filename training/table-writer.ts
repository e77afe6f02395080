import { columnBytes } from '../src/language/number-views.ts';
import { rowNumbers, sparseLengths, type TableHeader } from '../src/language/table-codec.ts';
import { blockBits, classBits, emptyWord } from '../src/language/weights.ts';

/** How real weights become whole numbers: times `scale`, and away with those nearer to zero than `least`. */
export interface Rounding {
  readonly bits: number;
  readonly width: number;
  readonly scale: number;
  readonly least: number;
  /** Largest weight that the table holds, either way. */
  readonly largest: number;
}

/** A table as it is saved. */
export interface WrittenTable {
  readonly header: TableHeader;
  readonly bytes: Uint8Array;
}

/** Writes a table in the form that `readDense` reads. */
export function writeDense(weights: Float32Array, rounding: Rounding): WrittenTable {
  const { bits, width } = rounding;
  const numbers = rowNumbers(width);
  const rows = new Int32Array(numbers << bits).fill(emptyWord);
  for (let place = 0; place < weights.length; place++) {
    const column = place % width;
    const at = Math.trunc(place / width) * numbers + (column >> 2);
    rows[at] += rounded(weights[place], rounding) << ((column & 3) * 8);
  }
  return { header: { bits, width, count: 0 }, bytes: columnBytes(rows) };
}

/** Writes a table in the form that `readSparse` reads. */
export function writeSparse(weights: Float32Array, rounding: Rounding): WrittenTable {
  const { bits, width } = rounding;
  const entries: number[] = [];
  const rowStarts: number[] = [];
  for (let place = 0; place < weights.length; place++) {
    if (place % width === 0) rowStarts.push(entries.length);
    const weight = rounded(weights[place], rounding);
    if (weight !== 0) entries.push((weight << classBits) | (place % width));
  }
  rowStarts.push(entries.length);
  const header = { bits, width, count: entries.length };
  const columns = [...startColumns(rowStarts, header), Int16Array.from(entries)];
  return { header, bytes: joined(columns.map(columnBytes)) };
}

/** `blockStarts`, `present` and `starts` of rows that begin where `rowStarts` says. */
function startColumns(rowStarts: readonly number[], header: TableHeader): (Int32Array | Uint16Array)[] {
  const lengths = sparseLengths(header);
  const blockStarts = Int32Array.from({ length: lengths.blockStarts }, (_, at) => rowStarts[at << blockBits]);
  const present = new Int32Array(lengths.present);
  const starts = new Uint16Array(lengths.starts);
  for (const [row, start] of rowStarts.entries()) {
    starts[row] = start - blockStarts[row >>> blockBits];
    if (rowStarts[row + 1] > start) present[row >>> 5] |= 1 << (row & 31);
  }
  return [blockStarts, present, starts];
}

function rounded(weight: number, { scale, least, largest }: Rounding): number {
  if (Math.abs(weight) < least) return 0;
  return Math.max(-largest, Math.min(largest, Math.round(weight * scale)));
}

function joined(columns: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(columns.reduce((sum, column) => sum + column.length, 0));
  let at = 0;
  for (const column of columns) {
    bytes.set(column, at);
    at += column.length;
  }
  return bytes;
}
