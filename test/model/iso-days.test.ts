import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter, dayNumber, daysFrom, dayText } from '../../src/model/iso-days.ts';

test('a date and its number are each other’s', () => {
  for (const date of ['1970-01-01', '1969-12-31', '2024-02-29', '1900-03-01', '0044-03-15', '2500-12-31'])
    assert.equal(dayText(dayNumber(date)), date);
  assert.equal(dayNumber('1970-01-01'), 0);
});

test('what is no date has no number', () => {
  for (const text of ['', '2025', '2025-02-30', '2025-13-01', 'yesterday'])
    assert.ok(Number.isNaN(dayNumber(text)), text);
});

test('days are counted over the ends of months and years', () => {
  assert.equal(daysFrom('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysFrom('2025-01-01', '2024-12-31'), -1);
  assert.equal(dayAfter('2023-12-31', 1), '2024-01-01');
  assert.equal(dayAfter('2024-03-01', -1), '2024-02-29');
});
