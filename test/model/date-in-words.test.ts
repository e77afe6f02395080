import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatePrecision } from '../../src/model/dates.ts';
import { dateInWords, dayInWords } from '../../src/model/date-in-words.ts';

const cases: readonly (readonly [start: string, end: string, DatePrecision, words: string])[] = [
  ['2025-10-30', '2025-10-30', 'day', '30 October 2025'],
  ['2025-10-01', '2025-10-31', 'month', 'October 2025'],
  ['2025-01-01', '2025-12-31', 'year', '2025'],
  ['2025-08-10', '2025-08-13', 'range', '10–13 August 2025'],
  ['2025-08-30', '2025-09-02', 'range', '30 August 2025 to 2 September 2025'],
];

for (const [start, end, precision, words] of cases) {
  test(words, () => {
    assert.equal(dateInWords({ start, end, precision, basis: 'stated' }), words);
  });
}

test('a day is told at its precision', () => {
  assert.deepEqual(['2025', '2025-02', '2025-02-09'].map(dayInWords), [
    '2025',
    'February 2025',
    '9 February 2025',
  ]);
});
