import { weekdayNumber, weekdayPattern } from '../../../../world/month-names.ts';
import { addDays, weekday } from '../../../mechanics/calendar.ts';
import type { DateFrame, DateReading, DateRule, Outlook } from '../date-rule.ts';
import { dayValue, openValue, withTimex } from '../date-value.ts';
import { nearWeekday } from '../resolve.ts';
import { dayPartPattern, timexWithPart } from './day-parts.ts';

/**
 * "on Friday", "last Tuesday", "Wednesday night", "Monday next week".
 *
 * In a Friday's article a plain "Friday" is that day; a past verb takes the last, a coming one the next.
 */
export const weekdays: DateRule = {
  name: 'weekday',
  needs: /day\b|days\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/,
  pattern: new RegExp(
    `\\b(?:(last|next|this|this past|this coming|the coming|the previous)\\s+)?(?:(?:early|late)\\s+)?(${weekdayPattern})(?!\\w)(?:\\s+(last|next|this)\\s+week)?${dayPartPattern}`,
    'g',
  ),
  read(match, frame) {
    const wanted = weekdayNumber(match[2] ?? '');
    if (isName(match, frame.text)) return null;
    const value = read(wanted, match, frame);
    if (!match[4] || value === null || value === 'impossible') return value;
    return withTimex(value, timexWithPart(value.timex, match[4]));
  },
};

function read(wanted: number, match: RegExpExecArray, frame: DateFrame): DateReading {
  const published = frame.published;
  if (!published) return openValue('XXXX-XX-XX');
  if (match[3]) {
    const weeks = { last: -1, this: 0, next: 1 }[match[3]] ?? 0;
    return dayValue(addDays(published, wanted - weekday(published) + weeks * 7), 'implied');
  }
  const pointer = (match[1] ?? '').toLowerCase();
  if (/last|previous/.test(pointer))
    return dayValue(nearWeekday(addDays(published, -1), wanted, 'past'), 'implied');
  if (/next|coming/.test(pointer))
    return dayValue(nearWeekday(addDays(published, 1), wanted, 'future'), 'implied');
  const outlook: Outlook = /past/.test(pointer) ? 'past' : frame.outlook(match.index);
  return dayValue(nearWeekday(published, wanted, outlook), 'implied');
}

/** Named days of history and shop windows, and weekdays in the plural, are no calendar dates. */
function isName(match: RegExpExecArray, text: string): boolean {
  const front = text.slice(Math.max(0, match.index - 10), match.index);
  return /\b(?:Black|Good|Bloody|Cyber|Palm|Holy|Ash|Super|Easter|every|each)\s+$/i.test(front);
}
