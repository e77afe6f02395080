import type { DatePrecision, PartialDate } from '../../../model/dates.ts';
import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  isoDay,
  isoWeek,
  pad,
  weekday,
} from '../../../model/calendar.ts';
import type { Season } from '../lexicon/seasons.ts';

type Basis = PartialDate['basis'];

/** What a date rule makes of its words: a calendar date, a duration, or an open reference; with its TimeML value. */
export interface DateValue {
  readonly date: PartialDate | null;
  readonly duration: string | null;
  readonly timex: string;
}

const value = (
  days: readonly [Day, Day],
  kind: { readonly precision: DatePrecision; readonly basis: Basis },
  timex: string,
): DateValue => ({
  date: { start: isoDay(days[0]), end: isoDay(days[1]), ...kind },
  duration: null,
  timex,
});

/** One day. */
export function dayValue(day: Day, basis: Basis): DateValue {
  return value([day, day], { precision: 'day', basis }, isoDay(day));
}

/** The seven days from the Monday of the week that holds the day. */
export function weekValue(day: Day, basis: Basis): DateValue {
  const monday = addDays(day, -weekday(day));
  const { year, week } = isoWeek(day);
  return value(
    [monday, addDays(monday, 6)],
    { precision: 'week', basis },
    `${pad(year, 4)}-W${pad(week, 2)}`,
  );
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendValue(day: Day, basis: Basis): DateValue {
  const saturday = addDays(day, 5 - weekday(day));
  const { year, week } = isoWeek(day);
  const timex = `${pad(year, 4)}-W${pad(week, 2)}-WE`;
  return value([saturday, addDays(saturday, 1)], { precision: 'range', basis }, timex);
}

/** A calendar month (from 1). */
export function monthValue(year: number, month: number, basis: Basis): DateValue {
  const days: readonly [Day, Day] = [
    { year, month, day: 1 },
    { year, month, day: daysInMonth(year, month) },
  ];
  return value(days, { precision: 'month', basis }, `${pad(year, 4)}-${pad(month, 2)}`);
}

/** A calendar year. */
export function yearValue(year: number, basis: Basis): DateValue {
  return value(yearsOf(year, year), { precision: 'year', basis }, pad(year, 4));
}

/** The ten years from the first, which a decade's name gives: 1990 for the 1990s. */
export function decadeValue(first: number, basis: Basis): DateValue {
  return value(yearsOf(first, first + 9), { precision: 'decade', basis }, pad(Math.floor(first / 10), 3));
}

/** The hundred years of a numbered century: the 21st is 2001 to 2100. */
export function centuryValue(number: number, basis: Basis): DateValue {
  const days = yearsOf(number * 100 - 99, number * 100);
  return value(days, { precision: 'century', basis }, pad(number - 1, 2));
}

/** The quarter (1 to 4) of a year. */
export function quarterValue(year: number, quarter: number, basis: Basis): DateValue {
  const days = monthsOf(year, quarter * 3 - 2, quarter * 3);
  return value(days, { precision: 'quarter', basis }, `${pad(year, 4)}-Q${quarter}`);
}

/** The half (1 or 2) of a year. */
export function halfValue(year: number, half: number, basis: Basis): DateValue {
  const days = monthsOf(year, half * 6 - 5, half * 6);
  return value(days, { precision: 'half', basis }, `${pad(year, 4)}-H${half}`);
}

/** A season of the northern year; winter runs from December into the next year. */
export function seasonValue(year: number, { sign, firstMonth }: Season, basis: Basis): DateValue {
  const first = { year, month: firstMonth, day: 1 };
  const last = addDays(addMonths(first, 3), -1);
  return value([first, last], { precision: 'season', basis }, `${pad(year, 4)}-${sign}`);
}

/** From the first day to the last, inclusive. */
export function rangeValue(first: Day, last: Day, basis: Basis): DateValue {
  return value([first, last], { precision: 'range', basis }, `${isoDay(first)}/${isoDay(last)}`);
}

/** From the first year to the last, inclusive. */
export function yearRangeValue(first: number, last: number, basis: Basis): DateValue {
  return value(yearsOf(first, last), { precision: 'range', basis }, `${pad(first, 4)}/${pad(last, 4)}`);
}

/** From the first of a month to the end of another, both counted from 1, in one year. */
export function monthsValue(year: number, [first, last]: readonly [number, number], basis: Basis): DateValue {
  const [from, to] = monthsOf(year, first, last);
  return rangeValue(from, to, basis);
}

/** The same value under another TimeML sign (a time of day, a part of a year). */
export function withTimex(value: DateValue, timex: string): DateValue {
  return { ...value, timex };
}

/** A stretch of time with no place on the calendar, as an ISO 8601 duration. */
export function durationValue(duration: string): DateValue {
  return { date: null, duration, timex: duration };
}

/** A time that stays open, under TimeML's sign for it. */
export function openValue(timex: string): DateValue {
  return { date: null, duration: null, timex };
}

function yearsOf(first: number, last: number): readonly [Day, Day] {
  return [
    { year: first, month: 1, day: 1 },
    { year: last, month: 12, day: 31 },
  ];
}

function monthsOf(year: number, first: number, last: number): readonly [Day, Day] {
  return [
    { year, month: first, day: 1 },
    { year, month: last, day: daysInMonth(year, last) },
  ];
}
