import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rowHeights } from '../../web/src/lib/row-heights.ts';

const usual = 100;

test('rows that nobody has measured stand at the usual distance', () => {
  const heights = rowHeights(usual);
  heights.grow(10);
  assert.equal(heights.topOf(3), 300);
  assert.equal(heights.topOf(10), 1000);
  assert.equal(heights.rowAt(0), 0);
  assert.equal(heights.rowAt(99), 0);
  assert.equal(heights.rowAt(100), 1);
  assert.equal(heights.rowAt(5000), 9);
});

test('a list without rows has no height, and its first row is none', () => {
  const heights = rowHeights(usual);
  assert.equal(heights.topOf(0), 0);
  assert.equal(heights.rowAt(50), 0);
  assert.equal(heights.set(0, 40), 0);
});

test('a height that is noted again says by how much it was wrong', () => {
  const heights = rowHeights(usual);
  heights.grow(3);
  assert.equal(heights.set(1, 140), 40);
  assert.equal(heights.set(1, 140), 0);
  assert.equal(heights.set(1, 90), -50);
  assert.equal(heights.topOf(3), 290);
});

type Step =
  | { readonly kind: 'grow'; readonly by: number }
  | { readonly kind: 'set'; readonly at: number; readonly height: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('grow' as const), by: fc.integer({ min: 0, max: 40 }) }),
  fc.record({
    kind: fc.constant('set' as const),
    at: fc.integer({ min: 0, max: 200 }),
    height: fc.integer({ min: 1, max: 400 }),
  }),
);

test('however a list grows and is measured, rows stand where the sum of the heights before them says', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 30_000 }), (steps, offset) => {
      const heights = rowHeights(usual);
      const plain: number[] = [];
      for (const one of steps) {
        if (one.kind === 'grow') {
          plain.push(...Array<number>(one.by).fill(usual));
          heights.grow(plain.length);
        } else {
          heights.set(one.at, one.height);
          if (one.at < plain.length) plain[one.at] = one.height;
        }
      }
      const tops = plain.reduce<number[]>(
        (before, height) => [...before, (before.at(-1) ?? 0) + height],
        [0],
      );
      assert.deepEqual(
        tops.map((_, at) => heights.topOf(at)),
        tops,
      );
      const row = tops.findLastIndex((top, at) => at < plain.length && top <= offset);
      assert.equal(heights.rowAt(offset), Math.max(row, 0));
    }),
  );
});
