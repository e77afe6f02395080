import { blockBits, classBits, emptyWord, type DenseWeights, type SparseWeights } from './weights.ts';

/** A weight table as it is saved: the gaps between the places that are not zero, and what stands there. */
export interface TableHeader {
  readonly bits: number;
  readonly width: number;
  /** Number of weights that are not zero. */
  readonly count: number;
  /** Length of the gap stream in bytes; the weight stream follows. */
  readonly gapBytes: number;
}

/** The places that have a weight, in order, and what stands there. */
interface Entries {
  readonly places: Int32Array;
  readonly weights: Int16Array;
}

/** A gap byte of 255 means 255 and the next byte's more; a weight byte over 127 has a second. One tight loop: it runs at every start. */
function readEntries({ count, gapBytes }: TableHeader, bytes: Uint8Array): Entries {
  const places = new Int32Array(count);
  const weights = new Int16Array(count);
  let gapAt = 0;
  let weightAt = gapBytes;
  let place = -1;
  for (let seen = 0; seen < count; seen++) {
    let gap = bytes[gapAt++];
    place += gap + 1;
    while (gap === 255) {
      gap = bytes[gapAt++];
      place += gap;
    }
    places[seen] = place;
    let zigzag = bytes[weightAt++];
    if (zigzag >= 128) zigzag = (zigzag & 127) | (bytes[weightAt++] << 7);
    weights[seen] = (zigzag >>> 1) ^ -(zigzag & 1);
  }
  return { places, weights };
}

function createPresent({ bits }: TableHeader): Int32Array {
  return new Int32Array(((1 << bits) + 31) >>> 5);
}

function markPresent(present: Int32Array, row: number): void {
  present[row >>> 5] |= 1 << (row & 31);
}

/** Reads a table of up to eight classes into rows of full width. */
export function readDense(header: TableHeader, bytes: Uint8Array): DenseWeights {
  const { bits, width, count } = header;
  const { places, weights } = readEntries(header, bytes);
  const numbers = width > 4 ? 2 : 1;
  const rows = new Int32Array(numbers << bits).fill(emptyWord);
  for (let seen = 0; seen < count; seen++) {
    const row = Math.trunc(places[seen] / width);
    const column = places[seen] - row * width;
    rows[row * numbers + (column >> 2)] += weights[seen] << ((column & 3) << 3);
  }
  return { mask: (1 << bits) - 1, rows };
}

/** Reads a table into rows of the classes that have a weight. */
export function readSparse(header: TableHeader, bytes: Uint8Array): SparseWeights {
  const { bits, width, count } = header;
  const { places, weights } = readEntries(header, bytes);
  const rows = 1 << bits;
  const fullStarts = new Uint32Array(rows + 1);
  const entries = new Int16Array(count);
  const present = createPresent(header);
  let row = 0;
  let rowStart = 0;
  for (let seen = 0; seen < count; seen++) {
    while (places[seen] >= rowStart + width) {
      fullStarts[++row] = seen;
      rowStart += width;
    }
    markPresent(present, row);
    entries[seen] = (weights[seen] << classBits) | (places[seen] - rowStart);
  }
  fullStarts.fill(count, row + 1);
  return { width, mask: rows - 1, ...inBlocks(fullStarts), entries, present };
}

function inBlocks(fullStarts: Uint32Array): Pick<SparseWeights, 'blockStarts' | 'starts'> {
  const blocks = Math.ceil(fullStarts.length / (1 << blockBits));
  const blockStarts = Uint32Array.from({ length: blocks }, (_, block) => fullStarts[block << blockBits]);
  const starts = new Uint16Array(fullStarts.length);
  for (let row = 0; row < starts.length; row++)
    starts[row] = fullStarts[row] - blockStarts[row >>> blockBits];
  return { blockStarts, starts };
}
