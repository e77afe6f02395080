import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText } from '../../../src/export/words/date-text.ts';
import type { PartialDate } from '../../../src/model/dates.ts';

const date = (start: string, end: string, more: Partial<PartialDate> = {}): PartialDate => ({
  start,
  end,
  precision: 'day',
  basis: 'stated',
  ...more,
});

const cases: readonly (readonly [PartialDate | null, string])[] = [
  [null, 'undated'],
  [date('2025-08-10', '2025-08-10'), '2025-08-10'],
  [date('2025-08-10', '2025-08-10', { basis: 'implied' }), '2025-08-10'],
  [date('2025-08-01', '2025-08-31', { precision: 'month' }), '2025-08'],
  [date('2025-01-01', '2025-12-31', { precision: 'year' }), '2025'],
  [date('2020-01-01', '2029-12-31', { precision: 'decade' }), '2020s'],
  [date('2025-08-10', '2025-08-13', { precision: 'range' }), '2025-08-10/2025-08-13'],
];
for (const [given, want] of cases) test(`a date as ${want}`, () => assert.equal(dateText(given), want));
