/** A day of the proleptic Gregorian calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days the month (from 1) has; February by the Gregorian leap rule. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether the calendar has the day: 31 February it has not. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Days since 1970-01-01, negative before it.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function numberOfDay({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of a day number; the inverse of {@link numberOfDay} (same source, civil_from_days). */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** The same day of the month so many months later, or the month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const months = day.year * 12 + (day.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekday(day: Day): number {
  const number = numberOfDay(day) + 3;
  return number - Math.floor(number / 7) * 7;
}

/** The so-manieth weekday (Monday 0 to Sunday 6) of a month, or its last where `nth` is null; the month may have no fifth: see {@link isDay}. */
export function nthWeekday(
  { year, month }: Pick<Day, 'year' | 'month'>,
  wanted: number,
  nth: number | null,
): Day {
  const first = { year, month, day: 1 };
  const start = 1 + ((wanted - weekday(first) + 7) % 7);
  const weeks = nth === null ? Math.floor((daysInMonth(year, month) - start) / 7) : nth - 1;
  return { year, month, day: start + weeks * 7 };
}

/** ISO 8601 week of a day with the year that the week belongs to. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 3 - weekday(day));
  const first = numberOfDay({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((numberOfDay(thursday) - first) / 7) + 1 };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
}

/** Reads the calendar day that an ISO 8601 date or instant begins with; null where it is none. */
export function readIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

/** The number in decimal digits, filled with zeros in front to the width. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
