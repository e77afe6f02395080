import assert from 'node:assert/strict';
import test from 'node:test';
import { findCalendarDate, findCalendarDates } from '../../src/article/calendar-dates.ts';
import type { DateHabits } from '../../src/article/date-forms.ts';
import { findUrlDate } from '../../src/article/url-dates.ts';

const english: DateHabits = { order: 'open', language: 'en' };

const cases = [
  ['2025-11-01', '2025-11-01'],
  ['2020-03-31 05:00:00+08:00', '2020-03-31'],
  ['2017-09-15T00:00:00', '2017-09-15'],
  ['Thu, 30 Oct 2025 09:00:00 +0900', '2025-10-30'],
  ['October 30, 2025', '2025-10-30'],
  ['3rd April, 1968', '1968-04-03'],
  ['Sept. 9, 2024', '2024-09-09'],
  ['2025년 10월 30일', '2025-10-30'],
  ['2025年3月4日', '2025-03-04'],
  ['2025. 3. 4. 오전', '2025-03-04'],
  ['ngày 5 tháng 8 năm 2025', '2025-08-05'],
  ['4 tháng 3, 2025', '2025-03-04'],
  ['22/10/2013 20:30', '2013-10-22'],
  ['10/22/2013', '2013-10-22'],
  ['04.03.2025', '2025-03-04'],
  ['20251030T0900', '2025-10-30'],
  ['29 February 2024', '2024-02-29'],
  ['4. März 2025', '2025-03-04'],
  ['Dienstag, 4. Mrz. 2025, 10:39 Uhr', '2025-03-04'],
  ['1er mars 2025', '2025-03-01'],
  ['4 août 2025', '2025-08-04'],
  ['4 de marzo de 2025', '2025-03-04'],
  ['4 de março de 2025', '2025-03-04'],
  ['4 mag 2025', '2025-05-04'],
  ['den 4 mars 2025', '2025-03-04'],
  ['4 maart 2025', '2025-03-04'],
  ['4. maaliskuuta 2025', '2025-03-04'],
  ['4 marca 2025', '2025-03-04'],
  ['4. července 2025', '2025-07-04'],
  ['2025. március 4.', '2025-03-04'],
  ['2025 m. kovo 4 d.', '2025-03-04'],
  ['4 Ağustos 2025', '2025-08-04'],
  ['4 марта 2025', '2025-03-04'],
  ['4 березня 2025', '2025-03-04'],
  ['4 Μαρτίου 2025', '2025-03-04'],
  ['٤ مارس ٢٠٢٥', '2025-03-04'],
  ['4 تشرين الثاني 2025', '2025-11-04'],
  ['4 آوریل 2025', '2025-04-04'],
  ['4 במרץ 2025', '2025-03-04'],
  ['4 มีนาคม 2568', '2025-03-04'],
  ['04-Mar-2025', '2025-03-04'],
  ['Tue Mar 04 10:00:00 GMT 2025', '2025-03-04'],
] as const;
for (const [text, want] of cases) {
  test(`${text} is ${want}`, () => assert.equal(findCalendarDate(text, english)?.date, want));
}

test('3/4/2025 stays open in English and reads day first elsewhere', () => {
  assert.deepEqual(findCalendarDate('3/4/2025', english)?.either, ['2025-04-03', '2025-03-04']);
  assert.equal(findCalendarDate('3/4/2025', english)?.date, null);
  assert.equal(findCalendarDate('3/4/2025', { order: 'day-first', language: null })?.date, '2025-04-03');
});

test('listopad is October in Croatian and November in Polish', () => {
  const dateIn = (language: string): string | null | undefined =>
    findCalendarDate('4. listopada 2025', { order: 'day-first', language })?.date;
  assert.deepEqual([dateIn('hr'), dateIn('pl')], ['2025-10-04', '2025-11-04']);
});

for (const text of ['2025-02-30', '31 June 2024', '2023-13-01']) {
  test(`${text} is no day`, () => assert.equal(findCalendarDate(text, english)?.date, null));
}

for (const text of ['Monday', 'in 2024', 'October', '12:30', 'room 2025', '5 boats 2024', '3 of 2025']) {
  test(`no date in: ${text}`, () => assert.equal(findCalendarDate(text, english), null));
}

test('all dates of a line, in order', () => {
  const found = findCalendarDates('Changed 4 June 2024, first out 17 May 2024; seen 5 boats', english);
  assert.deepEqual(
    found.map(({ date, at }) => [date, at]),
    [
      ['2024-06-04', 8],
      ['2024-05-17', 31],
    ],
  );
});

const addresses = [
  ['https://news.example/2025/10/30/talks', '2025-10-30'],
  ['https://news.example/world/2017-09/15/content_1.htm', '2017-09-15'],
  ['https://news.example/a/20251030001200', '2025-10-30'],
  ['https://archive.example/web/20130217080612/http://news.example/2012/08/02/port', '2012-08-02'],
  ['https://archive.example/web/20130217080612/http://news.example/port', null],
  ['https://news.example/article/123456', null],
  ['https://news.example/2025/13/41/x', null],
] as const;
for (const [url, want] of addresses) {
  test(`${url} gives ${want}`, () => assert.equal(findUrlDate(url), want));
}
