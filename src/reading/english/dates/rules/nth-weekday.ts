import { nthWeekday } from '../../../../model/calendar.ts';
import { monthNumber } from '../../../../model/calendar-names.ts';
import { monthPattern } from '../../../../world/month-names.ts';
import { weekdayNumber, weekdayPattern } from '../../lexicon/days.ts';
import { firstFourPattern, ordinalNumber } from '../../lexicon/number-words.ts';
import type { DateRule } from '../date-rule.ts';
import { dayValue, openValue } from '../date-value.ts';
import { resolveYear } from '../resolve.ts';
import { yearBehind } from '../year-pattern.ts';

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
    const day = nthWeekday({ year, month }, weekdayNumber(match[2] ?? ''), nth);
    return dayValue(day, stated === null ? 'implied' : 'stated');
  },
};
