import { monthNumber } from '../../../../model/calendar-names.ts';
import { monthPattern } from '../../../../world/month-names.ts';
import { addDays, type Day, daysInMonth, weekday } from '../../../mechanics/calendar.ts';
import { weekdayNumber, weekdayPattern } from '../../lexicon/days.ts';
import { firstFourPattern, ordinalNumber } from '../../lexicon/number-words.ts';
import type { DateRule } from '../date-rule.ts';
import { dayValue, openValue } from '../date-value.ts';
import { resolveYear } from '../resolve.ts';
import { yearBehind } from '../year-pattern.ts';

/** The so-manieth weekday of a month, or its last where `nth` is null. */
function nthWeekday(year: number, month: number, { wanted, nth }: Wanted): Day {
  const first = { year, month, day: 1 };
  const start = 1 + ((wanted - weekday(first) + 7) % 7);
  if (nth !== null) return { year, month, day: start + (nth - 1) * 7 };
  const weeks = Math.floor((daysInMonth(year, month) - start) / 7);
  return addDays({ year, month, day: start }, weeks * 7);
}

interface Wanted {
  /** Monday 0 to Sunday 6. */
  readonly wanted: number;
  readonly nth: number | null;
}

/** "the first Monday in September", "the last Friday of May 2024". */
export const nthWeekdays: DateRule = {
  card: {
    name: 'nth-weekday',
    kind: 'date',
    pattern: 'The first to fourth or the last of a weekday in a month.',
    example: 'The court sits on the first Monday in October 2024.',
    mustNotMatch: 'The first Monday was cold.',
  },
  needs: new RegExp(weekdayPattern),
  pattern: new RegExp(
    String.raw`\b(?:the\s+)?(${firstFourPattern}|last)\s+(${weekdayPattern})\s+(?:in|of)\s+(${monthPattern})\b${yearBehind}`,
    'gi',
  ),
  read(match, frame) {
    const month = monthNumber(match[3] ?? '');
    const nth = /^last$/iu.test(match[1] ?? '') ? null : ordinalNumber(match[1] ?? '');
    const stated = match[4] === undefined ? null : Number(match[4]);
    const year = resolveYear({ month, day: 15, year: stated }, frame, match.index);
    if (year === null) return openValue('XXXX-XX-XX');
    const day = nthWeekday(year, month, { wanted: weekdayNumber(match[2] ?? ''), nth });
    return dayValue(day, stated === null ? 'implied' : 'stated');
  },
};
