import { monthNumber, monthPattern } from '../../../../world/month-names.ts';
import { dayNumber, isDay } from '../../../mechanics/calendar.ts';
import type { DateFrame, DateReading, DateRule } from '../date-rule.ts';
import { openValue, rangeValue } from '../date-value.ts';
import { resolveYear } from '../resolve.ts';

const join = '(?:\\s*[-–—]\\s*|\\s+(?:to|and|through|until|till)\\s+)';
const year = '(?:,?\\s+((?:1[5-9]|20)\\d\\d)(?![\\d,.-]\\d|\\d))?';
const ordinal = '(?:st|nd|rd|th)?';
const named = new RegExp(monthPattern);

/** "August 10–13, 2025", "Oct. 31 to Nov. 1", "April 24 and 25". */
export const monthDayRange: DateRule = {
  name: 'month-day-range',
  needs: named,
  pattern: new RegExp(
    `\\b(${monthPattern})\\s+(\\d{1,2})${ordinal}${year}${join}(?:(${monthPattern})\\s+)?(\\d{1,2})${ordinal}\\b(?![,.:]\\d|\\s*%|\\s+(?:million|billion|people|percent|per cent))${year}`,
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
  name: 'day-month-range',
  needs: named,
  pattern: new RegExp(
    `(?<![\\d.,:/$€£-])\\b(\\d{1,2})${ordinal}(?:\\s+(${monthPattern})${year})?${join}(\\d{1,2})${ordinal}\\s+(?:of\\s+)?(${monthPattern})\\b${year}`,
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
  if (lastYear === null) return openValue(`XXXX-${String(from).padStart(2, '0')}`);
  const firstYear = ends.years[0] ? Number(ends.years[0]) : lastYear - (from > to ? 1 : 0);
  const first = { year: firstYear, month: from, day: ends.days[0] };
  const last = { year: lastYear, month: to, day: ends.days[1] };
  if (!isDay(first) || !isDay(last)) return 'impossible';
  if (dayNumber(first) >= dayNumber(last)) return null;
  return rangeValue(first, last, stated ? 'stated' : 'implied');
}
