import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spansOf } from '../../web/src/lib/bars.ts';

const count = (value: string, count: number): { value: string; count: number } => ({ value, count });

test('every month from the first to the last has a bar, those without values too', () => {
  const bars = spansOf([count('2025-11', 2), count('2026-02', 1)], [count('2026-02', 1)]);
  assert.deepEqual(
    bars.map(({ value, count, planned }) => [value, count, planned]),
    [
      ['2025-11', 2, 0],
      ['2025-12', 0, 0],
      ['2026-01', 0, 0],
      ['2026-02', 1, 1],
    ],
  );
});

test('where the months are too many the bars are years', () => {
  const bars = spansOf([count('1999-05', 1), count('2026-01', 2), count('2026-03', 3)], []);
  assert.equal(bars.length, 28);
  assert.deepEqual(bars.at(-1), { value: '2026', count: 5, planned: 0 });
});

test('years that stand far off leave the years between them out', () => {
  const bars = spansOf([count('1648-10', 1), count('2026-01', 2)], []);
  assert.deepEqual(
    bars.map(({ value }) => value),
    ['1648', '2026'],
  );
});

test('a month of which only the planned values were counted has as many values as are planned', () => {
  const bars = spansOf([count('2025-11', 2), count('2025-12', 1)], [count('2025-12', 3)]);
  assert.deepEqual(bars.at(-1), { value: '2025-12', count: 3, planned: 3 });
});

test('nothing has no bar', () => assert.deepEqual(spansOf([], []), []));
