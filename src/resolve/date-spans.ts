import type { PartialDate } from '../model/dates.ts';
import { dayNumber, dayText, daysFrom } from '../model/iso-days.ts';

/** The day in the middle of a span. */
export function middleOf(date: PartialDate): string {
  return dayText(Math.floor((dayNumber(date.start) + dayNumber(date.end)) / 2));
}

/** Days from the end of the earlier to the start of the later span; 0 or less where they overlap. */
export function daysApart(a: PartialDate, b: PartialDate): number {
  return Math.max(daysFrom(b.end, a.start), daysFrom(a.end, b.start));
}

/** Length of a span in days, 1 for a single day. */
export function spanDays(date: PartialDate): number {
  return daysFrom(date.start, date.end) + 1;
}
