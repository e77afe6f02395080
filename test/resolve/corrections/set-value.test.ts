import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, readPlace } from '../../../src/resolve/corrections/set-value.ts';

const dates: readonly (readonly [string, readonly [string, string, string] | null])[] = [
  ['2025-08-10', ['2025-08-10', '2025-08-10', 'day']],
  ['2025-02', ['2025-02-01', '2025-02-28', 'month']],
  ['2024-12', ['2024-12-01', '2024-12-31', 'month']],
  ['2024', ['2024-01-01', '2024-12-31', 'year']],
  ['2025-08-10/2025-08-13', ['2025-08-10', '2025-08-13', 'range']],
  ['2024/2026-03', ['2024-01-01', '2026-03-31', 'range']],
  ['2025-08-13/2025-08-10', null],
  ['2025-02-29', null],
  ['2025-13', null],
  ['1/2/3', null],
  ['Friday', null],
  ['', null],
];

for (const [text, want] of dates) {
  test(`date "${text}"`, () => {
    const date = readDate(text);
    assert.deepEqual(date === null ? null : [date.start, date.end, date.precision], want);
  });
}

const places: readonly (readonly [string, readonly unknown[] | null])[] = [
  ['Cusco, PER', ['Cusco', 'PER', null, null]],
  ['Cusco, Peru, -13.52, -71.97', ['Cusco', 'PER', -13.52, -71.97]],
  ['Peru', ['Peru', 'PER', null, null]],
  ['the old mill', ['the old mill', null, null, null]],
  ['Cusco, Nowhere', null],
  ['Cusco, PER, south', null],
  ['Cusco, PER, 1, 2, 3', null],
  ['', null],
];

for (const [text, want] of places) {
  test(`place "${text}"`, () => {
    const place = readPlace(text);
    assert.deepEqual(place === null ? null : [place.name, place.country, place.lat, place.lon], want);
  });
}
