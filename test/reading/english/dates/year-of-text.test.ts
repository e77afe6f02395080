import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence } from '../../../../src/model/annotated.ts';
import { readDates } from '../../../../src/reading/english/dates/find-dates.ts';
import { withYear, yearOfText } from '../../../../src/reading/english/dates/year-of-text.ts';

const cases: readonly (readonly [string, number | null])[] = [
  ['The envoys met on March 3, 2021, and again on May 4.', 2021],
  ['Ties have grown since relations began in 1976, over the past 40 years.', 2016],
  ['Ties have grown since relations began in 1976, over more than 40 years.', null],
  ['They met on March 3, 2021, and on April 9, 2022.', null],
  ['They want to double trade by 2030.', null],
  ['They met on November 1.', null],
];

for (const [text, want] of cases) {
  test(`year of: ${text}`, () => {
    const sentence: Sentence = {
      index: 0,
      span: { start: 0, end: text.length },
      block: 0,
      text,
      tokens: [],
      names: [],
    };
    assert.equal(yearOfText([sentence], readDates(sentence, null).dates), want);
  });
}

test('a day without a year takes the year of the text, as implied', () => {
  const text = 'The envoys met on March 3, 2021, and again on May 4.';
  const sentence: Sentence = {
    index: 0,
    span: { start: 0, end: text.length },
    block: 0,
    text,
    tokens: [],
    names: [],
  };
  const last = withYear(readDates(sentence, null).dates, 2021).at(-1);
  assert.deepEqual(last?.date, {
    start: '2021-05-04',
    end: '2021-05-04',
    precision: 'day',
    basis: 'implied',
  });
});
