import assert from 'node:assert/strict';
import test from 'node:test';
import { findCalendarDate, findCalendarDates, habitsOf } from '../../src/article/calendar-dates.ts';
import { dayOfCalendar } from '../../src/article/other-calendars.ts';

const cases: readonly (readonly [language: string, text: string, want: string | null])[] = [
  ['fa', 'سه‌شنبه ۱۴ اسفند ۱۴۰۳ - ۱۰:۳۰', '2025-03-04'],
  ['fa', '۱ فروردین ۱۴۰۴', '2025-03-21'],
  ['fa', '۳۰ اسفند ۱۴۰۳', '2025-03-20'],
  ['fa', '۱۴ اسفندماه ۱۴۰۳', '2025-03-04'],
  ['fa', '14 دي 1403', '2025-01-03'],
  ['ps', '۱۴ حوت ۱۴۰۳', '2025-03-04'],
  ['fa', '۱۴۰۳/۱۲/۱۴', '2025-03-04'],
  ['fa', '1403-12-14T10:30:00', '2025-03-04'],
  ['fa', '۳۱ اسفند ۱۴۰۳', null],
  ['fa', '۳۰ اسفند ۱۴۰۴', null],
  ['en', '1403/12/14', null],
  ['ar', '4 رمضان 1446 هـ', '2025-03-04'],
  ['ar', 'الثلاثاء 4 من رمضان 1446', '2025-03-04'],
  ['ar', '٢٩ ذو الحجة ١٤٤٦', '2025-06-25'],
  ['ar', '10 ربيع الأول 1446هـ', '2024-09-13'],
  ['ar', '1446/09/04 هـ', '2025-03-04'],
  ['ar', '04/09/1446هـ', '2025-03-04'],
  ['ar', '1446/09/04', null],
  ['ar', '30 رمضان 1446', null],
  ['th', '4 มีนาคม 2568', '2025-03-04'],
  ['th', '๔ มี.ค. ๒๕๖๘', '2025-03-04'],
  ['th', '4/3/2568 10:30', '2025-03-04'],
  ['th', '2568-03-04', '2025-03-04'],
  ['th', '31/2/2568', null],
  ['en', '4/3/2568', null],
  ['my', '၂၀၂၅ ခုနှစ်၊ မတ်လ ၄ ရက်', '2025-03-04'],
  ['my', 'မတ် ၄၊ ၂၀၂၅', '2025-03-04'],
  ['my', '၄ ဇူလိုင် ၂၀၂၅', '2025-07-04'],
  ['my', 'အောက်တိုဘာလ ၃၁ ရက် ၂၀၂၅', '2025-10-31'],
  ['hi', '४ मार्च २०२५', '2025-03-04'],
];
for (const [language, text, want] of cases)
  test(`${text} (${language}) is ${want ?? 'no day'}`, () =>
    assert.equal(findCalendarDate(text, habitsOf(language))?.date ?? null, want));

test('a line that gives a day in two calendars gives one day, by ours', () => {
  const line = 'الأحد 10 رمضان 1446هـ - 9 مارس 2025م';
  const dates = findCalendarDates(line, habitsOf('ar')).map(({ date }) => date);
  assert.deepEqual(dates, ['2025-03-09']);
});

test('every day of two hundred years of the Solar Hijri calendar and a hundred of the lunar one has its own day of ours', () => {
  for (const [calendar, from, to] of [
    ['persian', 1300, 1500],
    ['islamic-umalqura', 1400, 1500],
  ] as const) {
    const days: string[] = [];
    for (let year = from; year < to; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (const day of [1, 15, 29]) days.push(dayOfCalendar(calendar, { year, month, day }) ?? 'none');
    assert.ok(!days.includes('none'), `${calendar} ${days.indexOf('none')}`);
    assert.deepEqual(days, days.toSorted());
    assert.equal(new Set(days).size, days.length);
  }
});
