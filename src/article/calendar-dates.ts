import { isDay, isoDay } from '../model/calendar.ts';
import { monthNumber } from '../model/calendar-names.ts';

/** A calendar date as it was found: `date` is null where the numbers name no day ("2025-02-30"). */
export interface FoundDate {
  readonly date: string | null;
  /** The words that gave it. */
  readonly words: string;
}

/** `YYYY-MM-DD` of the proleptic Gregorian calendar, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  return isDay({ year, month, day }) ? isoDay({ year, month, day }) : null;
}

const yearFirst = /(?<![\d])((?:1[6-9]|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const compact = /(?<![\d])((?:1[89]|20)\d\d)(\d\d)(\d\d)(?:T|(?!\d))/;
const asian = /((?:1[89]|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const dayFirst = /(?<![\d/])(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? ((?:1[6-9]|20)\d\d)(?!\d)/i;
const monthFirst = /(?<![a-z])([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:1[6-9]|20)\d\d)(?!\d)/i;
const vietnamese = /ngày (\d{1,2})(?: tháng |\/|-)(\d{1,2})(?: năm |\/|-)((?:1[89]|20)\d\d)/i;
const slashed = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-]((?:1[89]|20)\d\d)(?!\d)/;

type Reader = (text: string) => FoundDate | null;

const numbersOf = (match: RegExpExecArray): readonly [number, number, number] => [
  Number(match[1]),
  Number(match[2]),
  Number(match[3]),
];

function yearMonthDay(pattern: RegExp): Reader {
  return (text) => {
    const match = pattern.exec(text);
    return match && { date: isoDate(...numbersOf(match)), words: match[0] };
  };
}

function dayMonthYear(pattern: RegExp): Reader {
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const [day, month, year] = numbersOf(match);
    return { date: isoDate(year, month, day), words: match[0] };
  };
}

function named(pattern: RegExp, groups: { readonly month: number; readonly day: number }): Reader {
  return (text) => {
    const match = pattern.exec(text);
    const month = match ? monthNumber(match[groups.month] ?? '') : 0;
    return match && month > 0
      ? { date: isoDate(Number(match[3]), month, Number(match[groups.day])), words: match[0] }
      : null;
  };
}

/** "3/4/2025" has no date in English: the month comes first in the United States, the day elsewhere. */
function ambiguous(english: boolean): Reader {
  return (text) => {
    const match = slashed.exec(text);
    if (!match) return null;
    const [first, second, year] = numbersOf(match);
    if (second > 12) return { date: isoDate(year, first, second), words: match[0] };
    const open = english && first <= 12 && first !== second;
    return { date: open ? null : isoDate(year, second, first), words: match[0] };
  };
}

/**
 * Finds the first calendar date written with its year in a short text (a date line, a meta tag, an envelope).
 *
 * An instant keeps the calendar date of its own offset, as its publisher wrote it. A date of numbers alone reads
 * day first outside English; in English it stays open unless one number is over 12. Null where there is none.
 */
export function findCalendarDate(text: string, options: { readonly english: boolean }): FoundDate | null {
  const readers: readonly Reader[] = [
    yearMonthDay(yearFirst),
    named(dayFirst, { month: 2, day: 1 }),
    named(monthFirst, { month: 1, day: 2 }),
    yearMonthDay(asian),
    dayMonthYear(vietnamese),
    ambiguous(options.english),
    yearMonthDay(compact),
  ];
  for (const read of readers) {
    const found = read(text);
    if (found) return found;
  }
  return null;
}

/** The date in a web address: "/2025/10/30/", "/2025-10/30/", "/20251030"; null where there is none. */
export function findUrlDate(url: string): string | null {
  const match =
    /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?:[/_.-]|\d{0,6}(?:[/_.?-]|$))/.exec(url);
  return match && isoDate(...numbersOf(match));
}
