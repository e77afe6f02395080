import type { PartialDate } from '../../../model/dates.ts';
import { addDays, addMonths, daysInMonth, isoDay, readIsoDay, type Day } from '../../../model/calendar.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import type { Scene } from '../grammar/scene.ts';

/** Characters before a stretch of time that are searched for "within". */
const longestLead = 24;
const withinWord = /\bwithin\s+(?:the\s+next\s+)?$/i;

/**
 * The date that "within two years" gives, counted from the article's day (`today`) and as exact as the unit; null where no such term
 * stands there.
 */
export function withinTerm(
  { sentence }: Scene,
  found: readonly DateFinding[],
  today: string | null,
): PartialDate | null {
  const from = readIsoDay(today ?? '');
  if (from === null) return null;
  for (const { duration, span } of found) {
    const [, count, unit] = /^P(\d+)([YMWD])$/.exec(duration ?? '') ?? [];
    const before = sentence.text.slice(0, span.start - sentence.span.start).slice(-longestLead);
    if (unit !== undefined && withinWord.test(before)) return termBehind(from, Number(count), unit);
  }
  return null;
}

function termBehind(from: Day, count: number, unit: string): PartialDate {
  const months = unit === 'Y' ? count * 12 : count;
  const day = /[YM]/.test(unit) ? addMonths(from, months) : addDays(from, unit === 'W' ? count * 7 : count);
  if (unit === 'Y') return { ...yearOf(day), precision: 'year', basis: 'implied' };
  const last = { ...day, day: daysInMonth(day.year, day.month) };
  if (unit === 'M')
    return { start: isoDay({ ...day, day: 1 }), end: isoDay(last), precision: 'month', basis: 'implied' };
  return { start: isoDay(day), end: isoDay(day), precision: 'day', basis: 'implied' };
}

function yearOf({ year }: Day): Pick<PartialDate, 'start' | 'end'> {
  return { start: isoDay({ year, month: 1, day: 1 }), end: isoDay({ year, month: 12, day: 31 }) };
}
