import { monthNumber } from '../../../../model/calendar-names.ts';
import { behindMonth, monthPattern } from '../../../../world/month-names.ts';
import { weekdayPattern } from '../../lexicon/days.ts';
import type { DateFrame, DateReading, DateRule } from '../date-rule.ts';
import { withTimex } from '../date-value.ts';
import { resolveDay } from '../resolve.ts';
import { yearBehind } from '../year-pattern.ts';
import { anyDayPart, dayPartPattern, timexWithPart } from './day-parts.ts';

/** "Friday, ", "Sunday night, ", "Monday (": the weekday and the day behind it are one date. */
const weekdayFront = String.raw`(?:(?:(?:last|this|next)\s+)?${weekdayPattern}(?:\s+${anyDayPart})?(?:,?\s+|\s?\())?`;
const named = new RegExp(monthPattern);

/** "August 12", "Friday, Aug. 12, 2025", "Nov 1 evening". */
export const monthThenDay: DateRule = {
  card: {
    name: 'month-day',
    kind: 'date',
    pattern: 'A month and its day, with a weekday before and a year or a part of the day behind.',
    example: 'The pact was signed on Friday, Aug. 12, 2022.',
    mustNotMatch: 'In May 5,000 ships came.',
  },
  needs: named,
  pattern: new RegExp(
    `\\b${weekdayFront}(${monthPattern})${behindMonth}(\\d{1,2})(?:st|nd|rd|th)?\\b(?![,.:]\\d|\\s*%|-\\d)${yearBehind}${dayPartPattern}`,
    'g',
  ),
  read: (match, frame) => read(match, frame, { month: 1, day: 2 }),
};

/** "12 August", "the 12th of August, 2025". */
export const dayThenMonth: DateRule = {
  card: {
    name: 'day-month',
    kind: 'date',
    pattern: 'A day before its month, with a weekday before and a year or a part of the day behind.',
    example: 'The pact was signed on the 12th of August.',
    mustNotMatch: 'Some 12 Augustan coins were found.',
  },
  needs: named,
  pattern: new RegExp(
    `(?<![\\d.,:/$€£-])\\b${weekdayFront}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthPattern})\\b${yearBehind}${dayPartPattern}`,
    'g',
  ),
  read: (match, frame) => read(match, frame, { month: 2, day: 1 }),
};

function read(
  match: RegExpExecArray,
  frame: DateFrame,
  at: { readonly month: number; readonly day: number },
): DateReading {
  const day = Number(match[at.day]);
  const month = monthNumber(match[at.month] ?? '');
  if (day > 99) return null;
  const year = match[3] ? Number(match[3]) : null;
  const value = resolveDay({ month, day, year }, frame, match.index);
  if (!match[4] || value === null || value === 'impossible') return value;
  return withTimex(value, timexWithPart(value.timex, match[4]));
}
