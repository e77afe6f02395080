import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDense, readSparse } from '../../src/language/table-codec.ts';
import { scoreSparse, sumEight, sumFour } from '../../src/language/weights.ts';
import { createRandom } from '../../training/shuffle.ts';
import { writeDense, writeSparse, type WrittenTable } from '../../training/table-writer.ts';

const bits = 8;
const features = Int32Array.from({ length: 90 }, (_, at) => Math.imul(at, 0x9e3779b1));

/** Weights of which about a third are not zero. */
function someWeights(width: number, largest: number): Float32Array {
  const random = createRandom(width);
  return Float32Array.from({ length: width << bits }, () =>
    random() < 0.33 ? Math.round((random() - 0.5) * 2 * largest) : 0,
  );
}

function plainSums(weights: Float32Array, width: number): readonly number[] {
  const rows = [...features].map((feature) => (feature & ((1 << bits) - 1)) * width);
  return Array.from({ length: width }, (_, kind) => rows.reduce((sum, row) => sum + weights[row + kind], 0));
}

function write(writer: typeof writeDense, width: number, largest: number): [WrittenTable, readonly number[]] {
  const weights = someWeights(width, largest);
  return [writer(weights, { bits, width, scale: 1, least: 0.5, largest }), plainSums(weights, width)];
}

for (const [width, add] of [
  [4, sumFour],
  [7, sumEight],
] as const) {
  void test(`a dense table of ${width} classes adds up as its weights do`, () => {
    const [{ header, bytes }, want] = write(writeDense, width, 127);
    const sums = new Int32Array(8);
    add(readDense(header, bytes), features, sums);
    assert.deepEqual(
      [...sums.subarray(0, width)].map((sum) => sum - 128 * features.length),
      want,
    );
  });
}

void test('a sparse table adds up as its weights do, also from bytes that stand crooked', () => {
  const [{ header, bytes }, want] = write(writeSparse, 51, 255);
  const crooked = new Uint8Array(bytes.length + 1);
  crooked.set(bytes, 1);
  for (const stored of [bytes, crooked.subarray(1)]) {
    const scores = new Int32Array(51);
    scoreSparse(readSparse(header, stored), features.slice(), scores);
    assert.deepEqual([...scores], want);
  }
});
