import { dayOfNumber, isoDay, numberOfDay, readIsoDay } from './calendar.ts';
import { remember } from './remember.ts';

/** Days since 1970-01-01 of a date `YYYY-MM-DD` (proleptic Gregorian); NaN for what is no date. Asked of each two reports of a week. */
export const dayNumber: (date: string) => number = remember((date) => {
  const day = readIsoDay(date);
  return day === null ? NaN : numberOfDay(day);
});

/** The date `YYYY-MM-DD` that lies so many days after 1970-01-01. */
export function dayText(number: number): string {
  return isoDay(dayOfNumber(number));
}

/** How many days lie from one date `YYYY-MM-DD` to another; negative where the other is the earlier. */
export function daysFrom(one: string, other: string): number {
  return dayNumber(other) - dayNumber(one);
}

/** The date that lies so many days behind another, before it where the number is negative. */
export function dayAfter(day: string, days: number): string {
  return dayText(dayNumber(day) + days);
}
