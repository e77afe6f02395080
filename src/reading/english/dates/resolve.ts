import { addDays, type Day, numberOfDay, isDay, pad, weekday } from '../../../model/calendar.ts';
import { type DateFrame, type DateReading, type Outlook } from './date-rule.ts';
import { dayValue, openValue } from './date-value.ts';

/** A month and day whose year the words may leave out. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** A day this much before the article may still be called coming: the article may be a day or two late. */
const lateness = 7;

/** An open phrase looks ahead only to days that are near, and nearer than the last such day. */
const openReach = 100;

/** Reads two- and four-digit years; two digits are 1950 to 2049. */
export function readYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 50 ? 1900 + year : 2000 + year;
}

/** The year in which the month and day fall for words that look past, ahead or neither way from the article. */
export function yearOf(monthDay: MonthDay, published: Day, outlook: Outlook): number {
  const { month, day } = monthDay;
  const today = numberOfDay(published);
  const here = numberOfDay({ year: published.year, month, day });
  const last = here <= today + 1 ? published.year : published.year - 1;
  const next = here >= today - lateness ? published.year : published.year + 1;
  if (outlook === 'past') return last;
  if (outlook === 'future') return next;
  const ahead = numberOfDay({ year: next, month, day }) - today;
  const back = today - numberOfDay({ year: last, month, day });
  return ahead < back && ahead <= openReach ? next : last;
}

/** One day of a month, its year stated or taken from the article's day and the clause's outlook. */
export function resolveDay(monthDay: MonthDay, frame: DateFrame, offset: number): DateReading {
  const { month, day, year } = monthDay;
  if (!isDay({ year: year ?? 2000, month, day })) return 'impossible';
  if (year !== null) return dayValue({ year, month, day }, 'stated');
  const resolved = resolveYear(monthDay, frame, offset);
  if (resolved === null) return openValue(`XXXX-${pad(month, 2)}-${pad(day, 2)}`);
  return isDay({ year: resolved, month, day })
    ? dayValue({ year: resolved, month, day }, 'implied')
    : 'impossible';
}

/** The year of a month and day without one; null where the article has no day. */
export function resolveYear(monthDay: MonthDay, frame: DateFrame, offset: number): number | null {
  if (monthDay.year !== null) return monthDay.year;
  if (!frame.published) return null;
  return yearOf(monthDay, frame.published, frame.outlook(offset));
}

/** The weekday last reached (today counts) or, looking ahead, next reached (today counts too). */
export function nearWeekday(published: Day, wanted: number, outlook: Outlook): Day {
  const back = (weekday(published) - wanted + 7) % 7;
  if (outlook !== 'future') return addDays(published, -back);
  return addDays(published, back === 0 ? 0 : 7 - back);
}
