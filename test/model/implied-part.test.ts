import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartialDate } from '../../src/model/dates.ts';
import { impliedPart } from '../../src/model/implied-part.ts';

const implied = (start: string, end = start): PartialDate => ({
  start,
  end,
  precision: start === end ? 'day' : 'range',
  basis: 'implied',
});

const cases: readonly (readonly [sentence: string, date: PartialDate, want: string | null])[] = [
  ['They met on May 3.', implied('2024-05-03'), 'year'],
  ['They met on the 3rd, that is 3rd May.', implied('2024-05-03'), 'year'],
  ['The visit runs 10–13 August.', implied('2024-08-10', '2024-08-13'), 'year'],
  ['She arrives on Sept. 5.', implied('2024-09-05'), 'year'],
  ['They met on Friday.', implied('2024-05-03'), 'day'],
  ['They met on May 31.', implied('2024-05-03'), 'day'],
  ['He may meet 3 ministers.', implied('2024-05-03'), 'day'],
  ['They had met before.', implied('2024-04-26', '2024-05-03'), 'days'],
  ['They met in June.', { ...implied('2024-06-01', '2024-06-30'), precision: 'month' }, 'year'],
  ['They met last month.', { ...implied('2024-06-01', '2024-06-30'), precision: 'month' }, 'month'],
  ['They met this year.', { ...implied('2024-01-01', '2024-12-31'), precision: 'year' }, 'year'],
  ['They met on 3 May 2024.', { ...implied('2024-05-03'), basis: 'stated' }, null],
];

for (const [sentence, date, want] of cases) {
  test(`${sentence} implies ${want ?? 'nothing'}`, () => {
    assert.equal(impliedPart(date, [sentence]), want);
  });
}

test('no date implies nothing', () => {
  assert.equal(impliedPart(null, ['They met on May 3.']), null);
});
