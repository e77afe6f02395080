import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMonthName, isWeekdayName, monthNumber } from '../../src/model/calendar-names.ts';
import { monthPattern } from '../../src/world/month-names.ts';

const months: readonly (readonly [string, number])[] = [
  ['January', 1],
  ['SEPTEMBER', 9],
  ['Sept.', 9],
  ['Sep', 9],
  ['oct', 10],
  ['May', 5],
  ['Ma', 0],
  ['Marble', 0],
  ['Maybe', 0],
  ['', 0],
];
for (const [word, want] of months) {
  void test(`“${word}” is month ${want}`, () => assert.equal(monthNumber(word), want));
}

void test('full names are told from short ones and from other words', () => {
  assert.ok(isMonthName('august') && !isMonthName('aug') && !isMonthName('augustly'));
  assert.ok(isWeekdayName('FRIDAY') && !isWeekdayName('Fri') && !isWeekdayName('Fridays'));
});

void test('the pattern takes months in full and as agencies shorten them', () => {
  const whole = new RegExp(`^${monthPattern}$`);
  for (const word of ['January', 'Jan', 'Jan.', 'June', 'Jun.', 'July.', 'Sept.', 'Sep', 'May'])
    assert.match(word, whole);
  for (const word of ['may', 'May.', 'Januar', 'Decem']) assert.doesNotMatch(word, whole);
});
