import { blockBits, classBits, type DenseWeights, type SparseWeights } from './weights.ts';

/** A weight table as it is saved: the gaps between the places that are not zero, and what stands there. */
export interface TableHeader {
  readonly bits: number;
  readonly width: number;
  /** Number of weights that are not zero. */
  readonly count: number;
  /** Length of the gap stream in bytes; the weight stream follows. */
  readonly gapBytes: number;
}

/** Where reading stands. A gap byte of 255 means 255 and the next byte's more; a weight byte over 127 has a second. */
interface Cursor {
  readonly bytes: Uint8Array;
  gapAt: number;
  weightAt: number;
  place: number;
}

function nextPlace(cursor: Cursor): number {
  const { bytes } = cursor;
  let place = cursor.place + 1;
  while (bytes[cursor.gapAt] === 255) {
    place += 255;
    cursor.gapAt++;
  }
  cursor.place = place + bytes[cursor.gapAt++];
  return cursor.place;
}

function nextWeight(cursor: Cursor): number {
  let zigzag = cursor.bytes[cursor.weightAt++];
  if (zigzag >= 128) zigzag = (zigzag & 127) | (cursor.bytes[cursor.weightAt++] << 7);
  return (zigzag >>> 1) ^ -(zigzag & 1);
}

function startCursor({ gapBytes }: TableHeader, bytes: Uint8Array): Cursor {
  return { bytes, gapAt: 0, weightAt: gapBytes, place: -1 };
}

function createPresent({ bits }: TableHeader): Int32Array {
  return new Int32Array(((1 << bits) + 31) >>> 5);
}

function markPresent(present: Int32Array, row: number): void {
  present[row >>> 5] |= 1 << (row & 31);
}

/** Reads a table into rows of full width. */
export function readDense(header: TableHeader, bytes: Uint8Array): DenseWeights {
  const weights = new Int8Array((1 << header.bits) * header.width);
  const present = createPresent(header);
  const cursor = startCursor(header, bytes);
  for (let seen = 0; seen < header.count; seen++) {
    const place = nextPlace(cursor);
    weights[place] = nextWeight(cursor);
    markPresent(present, Math.floor(place / header.width));
  }
  return { width: header.width, mask: (1 << header.bits) - 1, weights, present };
}

/** Reads a table into rows of the classes that have a weight. */
export function readSparse(header: TableHeader, bytes: Uint8Array): SparseWeights {
  const rows = 1 << header.bits;
  const fullStarts = new Uint32Array(rows + 1);
  const entries = new Int16Array(header.count);
  const present = createPresent(header);
  const cursor = startCursor(header, bytes);
  let row = 0;
  let rowStart = 0;
  for (let filled = 0; filled < header.count; filled++) {
    const place = nextPlace(cursor);
    while (place >= rowStart + header.width) {
      fullStarts[++row] = filled;
      rowStart += header.width;
    }
    markPresent(present, row);
    entries[filled] = (nextWeight(cursor) << classBits) | (place - rowStart);
  }
  fullStarts.fill(header.count, row + 1);
  return { width: header.width, mask: rows - 1, ...inBlocks(fullStarts), entries, present };
}

function inBlocks(fullStarts: Uint32Array): Pick<SparseWeights, 'blockStarts' | 'starts'> {
  const blocks = Math.ceil(fullStarts.length / (1 << blockBits));
  const blockStarts = Uint32Array.from({ length: blocks }, (_, block) => fullStarts[block << blockBits]);
  const starts = new Uint16Array(fullStarts.length);
  for (let row = 0; row < starts.length; row++)
    starts[row] = fullStarts[row] - blockStarts[row >>> blockBits];
  return { blockStarts, starts };
}
