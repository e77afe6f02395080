import { anyOf } from '../model/word-pattern.ts';
import type { Form } from './date-forms.ts';
import { lunarMarks, lunarMonths, solarMonths } from './lexicon/other-calendar-months.ts';
import { dayOfCalendar, type OtherCalendar } from './other-calendars.ts';

/** Languages whose pages tell bare numbers by the Solar Hijri calendar, and by the Buddhist one. */
const solarLanguages: ReadonlySet<string | null> = new Set(['fa', 'ps', 'prs']);
const buddhistLanguage = 'th';

/** Letters of Arabic keyboards as Persian ones have them. */
const asPersian = (word: string): string =>
  word.replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک');

function numbersOf(months: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(months.flatMap((names, at) => names.map((name) => [asPersian(name), at + 1] as const)));
}

const namesOf = (months: readonly (readonly string[])[]): string =>
  anyOf(months.flat().flatMap((name) => [name, asPersian(name), name.replaceAll('ی', 'ي')]));

/** White space, with the sign that keeps letters apart inside a word. */
const gap = String.raw`[\s\u00A0\u200C]{1,3}`;
const year = String.raw`(1[2-5]\d\d)(?!\d)`;

/** "۱۴ اسفند ۱۴۰۳", "10 رمضان 1446 هـ": the names of the months tell the calendar. */
function named(calendar: OtherCalendar, months: readonly (readonly string[])[]): Form {
  const numbers = numbersOf(months);
  return {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})${gap}(?:من${gap})?(${namesOf(months)})(?:[\s\u200C]?ماه)?[،,]?${gap}(?:(?:سنة|عام|سال)${gap})?${year}`,
      'gu',
    ),
    read: (match) => {
      const month = numbers.get(asPersian(match[2]).replace(/\s+/g, ' ')) ?? 0;
      return { date: dayOfCalendar(calendar, { year: Number(match[3]), month, day: Number(match[1]) }) };
    },
  };
}

const lunarMark = String.raw`\s{0,2}(${anyOf(lunarMarks)})?`;

/** "1446/09/10 هـ" by its mark; "1403/12/14" where pages of the language count so. */
const yearFirst: Form = {
  pattern: new RegExp(String.raw`(?<![\d/.-])(1[34]\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)${lunarMark}`, 'gu'),
  read: ([, inYear, , month, day, mark], { language }) => {
    const wanted = { year: Number(inYear), month: Number(month), day: Number(day) };
    if (mark !== undefined) return { date: dayOfCalendar('islamic-umalqura', wanted) };
    return solarLanguages.has(language) ? { date: dayOfCalendar('persian', wanted) } : null;
  },
};

/** "10/09/1446 هـ". */
const dayFirst: Form = {
  pattern: new RegExp(
    String.raw`(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(1[34]\d\d)(?!\d)\s{0,2}${anyOf(lunarMarks)}`,
    'gu',
  ),
  read: ([, day, , month, inYear]) => ({
    date: dayOfCalendar('islamic-umalqura', {
      year: Number(inYear),
      month: Number(month),
      day: Number(day),
    }),
  }),
};

/** "4/3/2568" and "2568-03-04" on pages in Thai. */
const thaiNumbers: Form = {
  pattern: /(?<![\d/.-])(?:(\d{1,2})[/-](\d{1,2})[/-](2[45]\d\d)|(2[45]\d\d)-(\d\d)-(\d\d))(?!\d)/g,
  read: ([, day, month, inYear, firstYear, secondMonth, lastDay], { language }) => {
    if (language !== buddhistLanguage) return null;
    const wanted = {
      year: Number(inYear ?? firstYear),
      month: Number(month ?? secondMonth),
      day: Number(day ?? lastDay),
    };
    return { date: dayOfCalendar('buddhist', wanted) };
  },
};

/** The ways of writing a day of another calendar. */
export const otherCalendarForms: readonly Form[] = [
  named('persian', solarMonths),
  named('islamic-umalqura', lunarMonths),
  yearFirst,
  dayFirst,
  thaiNumbers,
];
