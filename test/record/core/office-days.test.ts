import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeKey, seenOffices, widenedDays } from '../../../src/record/core/office-days.ts';
import type { OfficeSignature } from '../../../src/resolve/signature.ts';

const office: OfficeSignature = {
  kind: 'office',
  status: 'happened',
  holder: 'h',
  title: 'mayor',
  of: 'Piura',
  country: 'PER',
  to: null,
  tenure: null,
  on: null,
  acting: false,
};

const cases = [
  { known: undefined, day: '2024-05-03', want: ['2024-05-03', '2024-05-03'] },
  { known: undefined, day: '', want: ['', ''] },
  { known: ['', ''], day: '2024-05-03', want: ['2024-05-03', '2024-05-03'] },
  { known: ['2024-05-01', '2024-05-09'], day: '2024-05-03', want: null },
  { known: ['2024-05-01', '2024-05-09'], day: '', want: null },
  { known: ['2024-05-01', '2024-05-09'], day: '2024-06-01', want: ['2024-05-01', '2024-06-01'] },
  { known: ['2024-05-01', '2024-05-09'], day: '2023-06-01', want: ['2023-06-01', '2024-05-09'] },
] as const;
for (const { known, day, want } of cases) {
  test(`an office known ${known?.join(' to ') ?? 'not at all'}, given on "${day}"`, () => {
    const days = widenedDays(known && { first: known[0], last: known[1] }, day);
    assert.deepEqual(days && [days.first, days.last], want);
  });
}

test('a denied office is none', () => {
  assert.equal(officeKey({ holder: 1, office: { ...office, status: 'denied' }, day: '' }), null);
});

test('what is kept of an office gives it back', () => {
  const key = officeKey({ holder: 1, office, day: '2024-05-03' });
  assert.ok(key !== null);
  const seen = seenOffices([{ ...key, first: '2024-05-03', last: '2024-05-04' }]).get(1);
  assert.deepEqual(seen, [
    { title: 'mayor', of: 'Piura', country: 'PER', tenure: null, first: '2024-05-03', last: '2024-05-04' },
  ]);
});
