import type { DenseWeights, SparseWeights } from './weights.ts';

/** A weight table as it is saved: the gaps between the places that are not zero, and what stands there. */
export interface TableHeader {
  readonly bits: number;
  readonly width: number;
  /** Number of weights that are not zero. */
  readonly count: number;
  /** Length of the gap stream in bytes; the weight stream follows. */
  readonly gapBytes: number;
}

/** Calls back for each weight in order of place. A gap byte of 255 means 255 and the next byte's more. */
function eachWeight(
  header: TableHeader,
  bytes: Uint8Array,
  visit: (place: number, weight: number) => void,
): void {
  let gapAt = 0;
  let weightAt = header.gapBytes;
  let place = -1;
  for (let seen = 0; seen < header.count; seen++) {
    place++;
    while (bytes[gapAt] === 255) {
      place += 255;
      gapAt++;
    }
    place += bytes[gapAt++];
    let zigzag = bytes[weightAt++];
    if (zigzag >= 128) zigzag = (zigzag & 127) | (bytes[weightAt++] << 7);
    if (zigzag >= 1 << 14) zigzag = (zigzag & 0x3fff) | (bytes[weightAt++] << 14);
    visit(place, (zigzag >>> 1) ^ -(zigzag & 1));
  }
}

/** Reads a table into rows of full width; `width` may be more than the saved one. */
export function readDense(header: TableHeader, bytes: Uint8Array): DenseWeights {
  const weights = new Int16Array((1 << header.bits) * header.width);
  eachWeight(header, bytes, (place, weight) => {
    weights[place] = weight;
  });
  return { kind: 'dense', width: header.width, mask: (1 << header.bits) - 1, weights };
}

/** Reads a table into rows of the classes that have a weight. */
export function readSparse(header: TableHeader, bytes: Uint8Array): SparseWeights {
  const rows = 1 << header.bits;
  const starts = new Uint32Array(rows + 1);
  const entries = new Int32Array(header.count);
  let filled = 0;
  let row = 0;
  eachWeight(header, bytes, (place, weight) => {
    const own = Math.floor(place / header.width);
    while (row < own) starts[++row] = filled;
    entries[filled++] = (weight << 8) | (place - own * header.width);
  });
  while (row < rows) starts[++row] = filled;
  return { kind: 'sparse', width: header.width, mask: rows - 1, starts, entries };
}
