import { addDays, weekday, type Day } from '../../../../model/calendar.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { weekdayNumber, weekdayPattern } from '../../lexicon/days.ts';
import { weekdayNamers } from '../../lexicon/feast-days.ts';
import { pointedShift, pointerPattern } from '../../lexicon/period-words.ts';
import type { DateFrame, DateReading, DateRule, Outlook } from '../date-rule.ts';
import { dayValue, openValue, withTimex } from '../date-value.ts';
import { nearWeekday } from '../resolve.ts';
import { dayPartPattern, timexWithPart } from './day-parts.ts';

const ofWeek = String.raw`(?:\s+(?:of\s+)?(last|next|this)\s+week)?`;

/**
 * "on Friday", "last Tuesday", "Wednesday night", "Monday next week", "Tuesday of last week".
 *
 * In a Friday's article a plain "Friday" is that day; a past verb takes the last, a coming one the next. A past "Saturday" there is the day
 * that has begun in the east.
 */
export const weekdays: DateRule = {
  card: {
    name: 'weekday',
    kind: 'date',
    pattern:
      'A weekday, with what points to its week: a past verb takes the last one, a coming one the next.',
    example: 'The court ruled last Tuesday.',
    mustNotMatch: 'Shops prepare for Black Friday.',
  },
  needs: new RegExp(weekdayPattern),
  pattern: new RegExp(
    String.raw`\b(?:(${pointerPattern})\s+)?(?:(?:early|late)\s+)?(${weekdayPattern})(?!\w)${ofWeek}${dayPartPattern}`,
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
    const weeks = pointedShift(match[3]);
    return dayValue(addDays(published, wanted - weekday(published) + weeks * 7), 'implied');
  }
  const pointer = (match[1] ?? '').toLowerCase();
  if (/last|previous/.test(pointer))
    return dayValue(nearWeekday(addDays(published, -1), wanted, 'past'), 'implied');
  if (/next|coming/.test(pointer))
    return dayValue(nearWeekday(addDays(published, 1), wanted, 'future'), 'implied');
  const outlook: Outlook = /past/.test(pointer) ? 'past' : frame.outlook(match.index);
  const isPlain = pointer === '' && outlook === 'past';
  return dayValue(nearWeekday(isPlain ? latest(published, wanted) : published, wanted, outlook), 'implied');
}

/**
 * The latest day that a plain weekday of a past deed may mean: the day of publication, or the day after it where it is that weekday. The deed
 * was then done where the day had begun already; nobody calls a day six days back by its weekday alone.
 */
function latest(published: Day, wanted: number): Day {
  const next = addDays(published, 1);
  return weekday(next) === wanted ? next : published;
}

/** Named days of history and shop windows, and weekdays in the plural, are no calendar dates. */
function isName(match: RegExpExecArray, text: string): boolean {
  const front = text.slice(Math.max(0, match.index - 10), match.index);
  return namer.test(front);
}

const namer = new RegExp(String.raw`\b${anyOf([...weekdayNamers, 'every', 'each'])}\s+$`, 'i');
