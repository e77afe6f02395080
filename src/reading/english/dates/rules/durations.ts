import { anyOf } from '../../../../model/word-pattern.ts';
import { rateBases } from '../../lexicon/measure-units.ts';
import { smallNumber, smallNumberPattern, vagueCounts } from '../../lexicon/number-words.ts';
import { pointedShift, stretchLeads, stretchPointerPattern } from '../../lexicon/period-words.ts';
import {
  isoDuration,
  timeUnit,
  timeUnitPattern,
  unitModifiers,
  vagueLongUnitPattern,
  vagueUnitPattern,
} from '../../lexicon/time-units.ts';
import { addDays, addMonths, type Day } from '../../../../model/calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { type DateValue, durationValue, openValue, rangeValue, withTimex } from '../date-value.ts';

const timeWord = new RegExp(timeUnitPattern, 'i');
const number = `(?:(${smallNumberPattern})|(${anyOf([...vagueCounts, 'some', 'a dozen'])}))`;

/** "the past five years", "over the last decade", "the next six months": the stretch up to or from the article's day. */
export const adjoining: DateRule = {
  card: {
    name: 'adjoining-stretch',
    kind: 'date',
    pattern: 'The stretch that ends or begins with the article’s day.',
    example: 'Trade grew over the past five years.',
    mustNotMatch: 'Trade grew last year.',
  },
  needs: timeWord,
  pattern: new RegExp(
    String.raw`\b(?:the\s+|these\s+|this\s+)?(${stretchPointerPattern})\s+(?:${number}\s+)?(?:\w+\s+)?(${timeUnitPattern})\b(?!\s+of\b)`,
    'gi',
  ),
  read(match, frame) {
    const unit = timeUnit(match[4] ?? '');
    const bare = !match[2] && !match[3];
    if (bare && !isStretch(match, frame.text)) return null;
    const count = countOf(match[2], match[3]) ?? (bare && !(match[4] ?? '').endsWith('s') ? 1 : null);
    const timex = isoDuration(count, unit);
    if (!frame.published || count === null) return { ...openValue(timex), duration: timex };
    const ahead = pointedShift(match[1] ?? '') > 0;
    return withTimex(stretch(frame.published, (ahead ? 1 : -1) * count, unit), timex);
  },
};

const longStretch = new RegExp(`^(?:${vagueLongUnitPattern}|decade|century)$`, 'i');

/** "over the last week" is a stretch, "last week" a week of the calendar. */
function isStretch(match: RegExpExecArray, text: string): boolean {
  if (longStretch.test(match[4] ?? '')) return true;
  if (/^past$/i.test(match[1] ?? '')) return true;
  const front = text.slice(Math.max(0, match.index - 10), match.index);
  return (
    /^the\s/i.test(match[0]) &&
    /^last$/i.test(match[1] ?? '') &&
    /\b(?:for|over|in|during|within)\s+$/i.test(front)
  );
}

function stretch(from: Day, count: number, unit: ReturnType<typeof timeUnit>): DateValue {
  const other = farEnd(from, count, unit);
  return count < 0 ? rangeValue(other, from, 'implied') : rangeValue(from, other, 'implied');
}

function farEnd(from: Day, count: number, unit: ReturnType<typeof timeUnit>): Day {
  const size = count * unit.times;
  if (unit.letter === 'Y') return addMonths(from, Math.round(size * 12));
  if (unit.letter === 'M') return addMonths(from, Math.round(size));
  if (unit.letter === 'W') return addDays(from, Math.round(size * 7));
  return unit.letter === 'D' ? addDays(from, Math.round(size)) : from;
}

const one = String.raw`(half\s+an?|a\s+quarter(?:\s+of\s+a|-)|an?)`;

/** "four years", "a 54-year embargo", "two and a half decades", "half a century", "several weeks". */
export const stretches: DateRule = {
  card: {
    name: 'duration',
    kind: 'date',
    pattern: 'A number of units of time.',
    example: 'The visit lasted four days.',
    mustNotMatch: 'A second visit followed.',
  },
  needs: timeWord,
  pattern: new RegExp(
    String.raw`(?<![\d.,$€£])\b(?:${number}(\s+and\s+a\s+half)?|${one})(?:\s+${anyOf(unitModifiers)})?[\s-]+(${timeUnitPattern})\b`,
    'gi',
  ),
  read(match, frame) {
    const front = frame.text.slice(Math.max(0, match.index - 14), match.index);
    if (match[4] && /^an?$/i.test(match[4]) && isRate(front)) return setOf(match[5] ?? '');
    if (/\b(?:per|each|every)\s+$/i.test(front)) return null;
    if (match[4] && /^(?:second|quarter)$/i.test(match[5] ?? '')) return null;
    const count = match[4] ? fractionOf(match[4]) : countOf(match[1], match[2]);
    const half = match[3] && count !== null ? 0.5 : 0;
    return durationValue(isoDuration(count === null ? null : count + half, timeUnit(match[5] ?? '')));
  },
};

/** "decades of war", "for years", "decades-long", "in minutes": a stretch without its number. */
export const vagueStretches: DateRule = {
  card: {
    name: 'vague-duration',
    kind: 'date',
    pattern: 'Units of time without their number.',
    example: 'The war went on for years.',
    mustNotMatch: 'The year was calm.',
  },
  needs: timeWord,
  pattern: new RegExp(
    String.raw`\b${anyOf(stretchLeads)}\s+(${vagueUnitPattern})\b|\b(${vagueLongUnitPattern})(?=[- ](?:long|old|of)\b)`,
    'gi',
  ),
  read: (match) => durationValue(isoDuration(null, timeUnit(match[1] ?? match[2] ?? ''))),
};

/** "a year" behind a number, a measure or a frequency is a rate. */
function isRate(front: string): boolean {
  return rateFront.test(front);
}

const rateFront = new RegExp(String.raw`(?:\d|%|\b${anyOf(rateBases)})\s+$`, 'i');

function setOf(unit: string): DateValue {
  return openValue(isoDuration(1, timeUnit(unit)));
}

function fractionOf(words: string): number {
  if (/^half/i.test(words)) return 0.5;
  return /quarter/i.test(words) ? 0.25 : 1;
}

function countOf(number: string | undefined, vague: string | undefined): number | null {
  if (number) return smallNumber(number);
  if (!vague) return null;
  if (/couple/i.test(vague)) return 2;
  return /dozen/i.test(vague) ? 12 : null;
}
