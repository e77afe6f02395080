import { addDays } from '../../../../model/calendar.ts';
import { weekdayNumber, weekdayPattern } from '../../lexicon/days.ts';
import type { DateRule } from '../date-rule.ts';
import { openValue, rangeValue } from '../date-value.ts';
import { nearWeekday } from '../resolve.ts';

const named = new RegExp(weekdayPattern);

/** "from Monday to Wednesday", "Monday through Wednesday": the days from the one to the other. */
export const weekdayRange: DateRule = {
  card: {
    name: 'weekday-range',
    kind: 'date',
    pattern: 'From one weekday to, through or until another.',
    example: 'The fair ran from Monday to Wednesday.',
    mustNotMatch: 'They moved the fair from a Monday to a Wednesday.',
  },
  needs: named,
  pattern: new RegExp(
    String.raw`\b(?:from\s+(${weekdayPattern})\s+(?:to|through|until|till)|(${weekdayPattern})\s+(?:through|until|till))\s+(${weekdayPattern})(?!\w)`,
    'g',
  ),
  read(match, frame) {
    const first = weekdayNumber(match[1] ?? match[2] ?? '');
    const last = weekdayNumber(match[3] ?? '');
    const days = (last - first + 7) % 7;
    if (days === 0) return null;
    if (!frame.published) return openValue('XXXX-XX-XX');
    const outlook = frame.outlook(match.index);
    if (outlook === 'past') {
      const end = nearWeekday(frame.published, last, outlook);
      return rangeValue(addDays(end, -days), end, 'implied');
    }
    const start = nearWeekday(frame.published, first, outlook);
    return rangeValue(start, addDays(start, days), 'implied');
  },
};
