import type { PartialDate } from '../model/dates.ts';

/** Days since 1970-01-01 of a date `YYYY-MM-DD` (proleptic Gregorian); NaN for what is no date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The date `YYYY-MM-DD` that lies so many days after 1970-01-01. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day in the middle of a span. */
export function middleOf(date: PartialDate): string {
  return dayText(Math.floor((dayNumber(date.start) + dayNumber(date.end)) / 2));
}

/** Days from the end of the earlier to the start of the later span; 0 or less where they overlap. */
export function daysApart(a: PartialDate, b: PartialDate): number {
  return Math.max(dayNumber(a.start) - dayNumber(b.end), dayNumber(b.start) - dayNumber(a.end));
}

/** Length of a span in days, 1 for a single day. */
export function spanDays(date: PartialDate): number {
  return dayNumber(date.end) - dayNumber(date.start) + 1;
}
