import { monthNumber } from '../../../../model/calendar-names.ts';
import { behindMonth, monthPattern } from '../../../../world/month-names.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { numberOfDay, isDay, pad } from '../../../../model/calendar.ts';
import type { DateFrame, DateReading, DateRule } from '../date-rule.ts';
import { openValue, rangeValue } from '../date-value.ts';
import { resolveYear } from '../resolve.ts';
import { yearBehind } from '../year-pattern.ts';

const join = String.raw`(?:\s*[-–—]\s*|\s+(?:to|and|through|until|till)\s+)`;
const dayOfMonth = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const month = `(${monthPattern})`;
const counts = anyOf(['million', 'billion', 'people', 'percent', 'per cent']);
const named = new RegExp(monthPattern);

/** "August 10–13, 2025", "Oct. 31 to Nov. 1", "April 24 and 25". */
export const monthDayRange: DateRule = {
  card: {
    name: 'month-day-range',
    kind: 'date',
    pattern: 'A month with its first and its last day, or two days of two months.',
    example: 'The fair ran from August 10–13, 2025.',
    mustNotMatch: 'In August 10 people came.',
  },
  needs: named,
  pattern: new RegExp(
    String.raw`\b${month}${behindMonth}${dayOfMonth}${yearBehind}${join}(?:${month}\s+)?${dayOfMonth}\b(?![,.:]\d|\s*%|\s+${counts})${yearBehind}`,
    'g',
  ),
  read: (match, frame) =>
    read(frame, match.index, {
      months: [match[1] ?? '', match[4] ?? match[1] ?? ''],
      days: [Number(match[2]), Number(match[5])],
      years: [match[3], match[6]],
    }),
};

/** "10-13 August 2025", "31 October to 2 November". */
export const dayMonthRange: DateRule = {
  card: {
    name: 'day-month-range',
    kind: 'date',
    pattern: 'The first and the last day before their month.',
    example: 'The fair ran from 10 to 13 August.',
    mustNotMatch: 'Between 10 and 13 ships came in August.',
  },
  needs: named,
  pattern: new RegExp(
    String.raw`(?<![\d.,:/$€£-])\b${dayOfMonth}(?:\s+${month}${yearBehind})?${join}${dayOfMonth}\s+(?:of\s+)?${month}\b${yearBehind}`,
    'g',
  ),
  read: (match, frame) =>
    read(frame, match.index, {
      months: [match[2] ?? match[5] ?? '', match[5] ?? ''],
      days: [Number(match[1]), Number(match[4])],
      years: [match[3], match[6]],
    }),
};

interface Ends {
  readonly months: readonly [string, string];
  readonly days: readonly [number, number];
  readonly years: readonly [string | undefined, string | undefined];
}

function read(frame: DateFrame, offset: number, ends: Ends): DateReading {
  const [from, to] = ends.months.map(monthNumber);
  const stated = ends.years[0] ?? ends.years[1];
  const lastYear = resolveYear(
    { month: to ?? 0, day: ends.days[1], year: stated ? Number(ends.years[1] ?? stated) : null },
    frame,
    offset,
  );
  if (from === undefined || to === undefined) return null;
  if (lastYear === null) return openValue(`XXXX-${pad(from, 2)}`);
  const firstYear = ends.years[0] ? Number(ends.years[0]) : lastYear - (from > to ? 1 : 0);
  const first = { year: firstYear, month: from, day: ends.days[0] };
  const last = { year: lastYear, month: to, day: ends.days[1] };
  if (!isDay(first) || !isDay(last)) return 'impossible';
  if (numberOfDay(first) >= numberOfDay(last)) return null;
  return rangeValue(first, last, stated ? 'stated' : 'implied');
}
