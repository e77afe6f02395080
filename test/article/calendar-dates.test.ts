import assert from 'node:assert/strict';
import test from 'node:test';
import { findCalendarDate } from '../../src/article/calendar-dates.ts';
import { findUrlDate } from '../../src/article/url-dates.ts';

const cases = [
  ['2025-11-01', '2025-11-01'],
  ['2020-03-31 05:00:00+08:00', '2020-03-31'],
  ['2017-09-15T00:00:00', '2017-09-15'],
  ['Thu, 30 Oct 2025 09:00:00 +0900', '2025-10-30'],
  ['October 30, 2025', '2025-10-30'],
  ['3rd April, 1968', '1968-04-03'],
  ['Sept. 9, 2024', '2024-09-09'],
  ['2025년 10월 30일', '2025-10-30'],
  ['ngày 5 tháng 8 năm 2025', '2025-08-05'],
  ['22/10/2013 20:30', '2013-10-22'],
  ['10/22/2013', '2013-10-22'],
  ['20251030T0900', '2025-10-30'],
  ['29 February 2024', '2024-02-29'],
] as const;
for (const [text, want] of cases) {
  test(`${text} is ${want}`, () =>
    assert.equal(findCalendarDate(text, { order: 'open', language: 'en' })?.date, want));
}

test('3/4/2025 stays open in English and reads day first elsewhere', () => {
  assert.equal(findCalendarDate('3/4/2025', { order: 'open', language: 'en' })?.date, null);
  assert.equal(findCalendarDate('3/4/2025', { order: 'day-first', language: null })?.date, '2025-04-03');
});

for (const text of ['2025-02-30', '31 June 2024', '2023-13-01']) {
  test(`${text} is no day`, () =>
    assert.equal(findCalendarDate(text, { order: 'open', language: 'en' })?.date, null));
}

for (const text of ['Monday', 'in 2024', 'October', '12:30', 'room 2025']) {
  test(`no date in: ${text}`, () =>
    assert.equal(findCalendarDate(text, { order: 'open', language: 'en' }), null));
}

const addresses = [
  ['https://news.example/2025/10/30/talks', '2025-10-30'],
  ['https://news.example/world/2017-09/15/content_1.htm', '2017-09-15'],
  ['https://news.example/a/20251030001200', '2025-10-30'],
  ['https://news.example/article/123456', null],
  ['https://news.example/2025/13/41/x', null],
] as const;
for (const [url, want] of addresses) {
  test(`${url} gives ${want}`, () => assert.equal(findUrlDate(url), want));
}
