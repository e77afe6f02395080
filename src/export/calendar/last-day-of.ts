import { daysInMonth, isoDay, readIsoDay } from '../../model/calendar.ts';

/** The last day of a year, month or day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for any other text. */
export function lastDayOf(text: string): string | null {
  const [, year, month = '12', day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const date = { year: Number(year), month: Number(month) };
  const last = isoDay({ ...date, day: day === undefined ? daysInMonth(date.year, date.month) : Number(day) });
  return readIsoDay(last) === null ? null : last;
}
