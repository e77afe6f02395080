import type { TableHeader } from '../src/language/table-codec.ts';

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

/** Writes a table in the form that `src/language/table-codec.ts` reads. */
export function writeTable(weights: Float32Array, rounding: Rounding): WrittenTable {
  const gaps: number[] = [];
  const values: number[] = [];
  let count = 0;
  let last = -1;
  for (let place = 0; place < weights.length; place++) {
    const weight = rounded(weights[place], rounding);
    if (weight === 0) continue;
    let gap = place - last - 1;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    pushWeight(values, weight);
    last = place;
    count++;
  }
  const { bits, width } = rounding;
  const bytes = new Uint8Array(gaps.length + values.length);
  bytes.set(gaps);
  bytes.set(values, gaps.length);
  return { header: { bits, width, count, gapBytes: gaps.length }, bytes };
}

function rounded(weight: number, { scale, least, largest }: Rounding): number {
  if (Math.abs(weight) < least) return 0;
  return Math.max(-largest, Math.min(largest, Math.round(weight * scale)));
}

function pushWeight(values: number[], weight: number): void {
  const zigzag = (weight << 1) ^ (weight >> 31);
  if (zigzag < 128) values.push(zigzag);
  else values.push((zigzag & 127) | 128, zigzag >>> 7);
}
