import { isDay, isoDay } from '../model/calendar.ts';
import { monthOf } from './months.ts';

/** A calendar date as it was found: `date` is null where the numbers name no day ("2025-02-30") or leave the day open ("3/4/2025"). */
export interface FoundDate {
  readonly date: string | null;
  /** The words that gave it. */
  readonly words: string;
  /** Both days that the numbers can mean, the day-first one before the month-first one; absent where there is but one. */
  readonly either?: readonly [string, string];
}

/** Which number of "3/4/2025" is the day: the month comes first in the United States, the day nearly everywhere else. */
export type NumberOrder = 'day-first' | 'month-first' | 'open';

/** How a text writes its dates. */
export interface DateHabits {
  readonly order: NumberOrder;
  /** Primary tag of the text's language; null where it is not known. */
  readonly language: string | null;
}

/** How texts of a language (BCP 47 tag) write their dates: English ones leave the order open, since it may be either. */
export function habitsOf(tag: string | null): DateHabits {
  const language = tag === null ? null : tag.toLowerCase().split(/[-_]/)[0];
  return { order: language === null || language === 'en' ? 'open' : 'day-first', language };
}

/** `YYYY-MM-DD` of the proleptic Gregorian calendar, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  return isDay({ year, month, day }) ? isoDay({ year, month, day }) : null;
}

const year = String.raw`((?:1[6-9]|20)\d\d)(?!\d)`;
/** A month in letters, with the second word of the Levantine names. */
const month = String.raw`(\p{L}[\p{L}\p{M}.]{1,14}(?: الأول| الثاني)?)`;
const gap = String.raw`[\s\u00A0]{1,3}`;

const yearFirst = /(?<![\d])((?:1[6-9]|20)\d\d)(?:[-/.]|\. )(\d{1,2})(?:[-/.]|\. )(\d{1,2})(?!\d)/g;
const compact = /(?<![\d])((?:1[89]|20)\d\d)(\d\d)(\d\d)(?:T|(?!\d))/g;
const asian = /((?:1[89]|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?/g;
/** "4 March 2025", "4. März 2025", "1er mars 2025", "4 de marzo de 2025", "04-Mar-2025", "4th of March, 2025". */
const dayFirst = new RegExp(
  String.raw`(?<![\d/.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\.?(?:${gap}|-)?(?:(?:de|of|di)${gap}|d['’])?${month},?(?:${gap}|-)?(?:(?:del?|of)${gap})?${year}`,
  'giu',
);
/** "March 4, 2025", "Mar 04 10:00:00 GMT 2025". */
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})${month}${gap}(\d{1,2})(?:st|nd|rd|th)?,?(?:${gap}\d\d:\d\d:\d\d(?:${gap}[A-Z]{2,5})?)?${gap}${year}`,
  'giu',
);
/** "2025. március 4.", "2025 m. kovo 4 d." */
const yearMonthName = new RegExp(
  String.raw`(?<!\d)((?:1[6-9]|20)\d\d)\.?(?: m\.)? ${month} (\d{1,2})(?!\d)`,
  'giu',
);
const vietnamese =
  /(?<!\d)(?:ngày )?(\d{1,2})(?: tháng |,? th)(\d{1,2})(?:,? năm |, ?| ?\/ ?|-)((?:1[89]|20)\d\d)(?!\d)/gi;
const slashed = /(?<![\d/.])(\d{1,2})([/.-]|\. )(\d{1,2})(?:[/.-]|\. )((?:1[89]|20)\d\d)(?!\d)/g;
/** Thai years count from the Buddha's death. */
const thai = /(?<!\d)(\d{1,2}) (\p{Script=Thai}[\p{Script=Thai}.]{2,12}) (?:พ\.ศ\. ?)?(2[45]\d\d)(?!\d)/gu;

/** One way of writing a date: what a match of it says, or null where it is none after all. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, habits: DateHabits) => Omit<FoundDate, 'words'> | null;
}

const numbers = (match: RegExpExecArray, places: readonly [number, number, number]): [number, number, number] => [
  Number(match[places[0]]),
  Number(match[places[1]]),
  Number(match[places[2]]),
];

/** A form whose year, month and day are the groups of these numbers. */
function ofNumbers(pattern: RegExp, places: readonly [number, number, number]): Form {
  return { pattern, read: (match) => ({ date: isoDate(...numbers(match, places)) }) };
}

/** The same with the month in letters; `behind` is what the year's count is ahead of ours. */
function ofNames(pattern: RegExp, places: readonly [number, number, number], behind = 0): Form {
  return {
    pattern,
    read: (match, { language }) => {
      const at = monthOf(match[places[1]], language);
      return at === 0 ? null : { date: isoDate(Number(match[places[0]]) - behind, at, Number(match[places[2]])) };
    },
  };
}

/** Stops part day, month and year in that order in every language; at a slash or a hyphen the order is the language's. */
const slashedForm: Form = {
  pattern: slashed,
  read: (match, { order }) => {
    const [first, second, inYear] = numbers(match, [1, 3, 4]);
    const [byDay, byMonth] = [isoDate(inYear, second, first), isoDate(inYear, first, second)];
    if (byDay === null || byMonth === null || byDay === byMonth) return { date: byDay ?? byMonth };
    const dotted = match[2].startsWith('.');
    if (dotted) return { date: byDay };
    return { date: order === 'open' ? null : order === 'month-first' ? byMonth : byDay, either: [byDay, byMonth] };
  },
};

const forms: readonly Form[] = [
  ofNumbers(yearFirst, [1, 2, 3]),
  ofNames(dayFirst, [3, 2, 1]),
  ofNames(monthFirst, [3, 1, 2]),
  ofNames(yearMonthName, [1, 2, 3]),
  ofNumbers(asian, [1, 2, 3]),
  ofNumbers(vietnamese, [3, 2, 1]),
  ofNames(thai, [3, 2, 1], 543),
  slashedForm,
  ofNumbers(compact, [1, 2, 3]),
];

/** Arabic and Persian digits as ours; one for one, so that places stay. */
function withOurDigits(text: string): string {
  return /[٠-٩۰-۹]/.test(text)
    ? text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    : text;
}

/** The first match of a form at or behind a place that is a date. */
function firstOf(form: Form, text: string, habits: DateHabits): (FoundDate & { readonly at: number }) | null {
  form.pattern.lastIndex = 0;
  for (let match = form.pattern.exec(text); match !== null; match = form.pattern.exec(text)) {
    const read = form.read(match, habits);
    if (read !== null) return { ...read, words: match[0], at: match.index };
    // The word behind the number was no month: the next date may begin with that word.
    form.pattern.lastIndex = match.index + (/^\d+/.exec(match[0])?.[0].length ?? 1);
  }
  return null;
}

/**
 * Finds the first calendar date written with its year in a short text (a date line, a meta tag, an envelope).
 *
 * An instant keeps the calendar date of its own offset, as its publisher wrote it. "3/4/2025" is read as the habits say, and stays open
 * (`date` null, `either` the two) where they leave the order open. Null where there is none.
 */
export function findCalendarDate(text: string, habits: DateHabits): FoundDate | null {
  const plain = withOurDigits(text);
  for (const form of forms) {
    const found = firstOf(form, plain, habits);
    if (found) return found;
  }
  return null;
}

/** A line that tells of one text has fewer dates. */
const mostDates = 6;

/** All such dates of a short line, in order, each with its place in it. */
export function findCalendarDates(
  line: string,
  habits: DateHabits,
): readonly (FoundDate & { readonly at: number })[] {
  const found: (FoundDate & { readonly at: number })[] = [];
  const plain = withOurDigits(line);
  for (let start = 0; start < plain.length && found.length < mostDates;) {
    const rest = plain.slice(start);
    const dates = forms.map((form) => firstOf(form, rest, habits)).filter((date) => date !== null);
    if (dates.length === 0) break;
    const next = dates.reduce((first, date) => (date.at < first.at ? date : first));
    found.push({ ...next, at: start + next.at });
    start += next.at + next.words.length;
  }
  return found;
}

/** The address of the page that an archive keeps: "https://archive.example/web/20130217080612/http://news.example/a". */
const kept = /\/\d{14}[a-z_]{0,4}\/(https?:\/\/.*)$/;

/** The date in a web address: "/2025/10/30/", "/2025-10/30/", "/20251030"; null where there is none. */
export function findUrlDate(url: string): string | null {
  const own = kept.exec(url)?.[1] ?? url;
  const match =
    /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?:[/_.-]|\d{0,6}(?:[/_.?-]|$))/.exec(own);
  return match && isoDate(...numbers(match, [1, 2, 3]));
}
