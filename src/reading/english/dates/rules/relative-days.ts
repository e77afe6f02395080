import { addDays, isoDay } from '../../../../model/calendar.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { nearDays } from '../../lexicon/days.ts';
import { ordinalPattern } from '../../lexicon/number-words.ts';
import { partNouns } from '../../lexicon/period-words.ts';
import type { DateRule } from '../date-rule.ts';
import { dayValue, openValue, withTimex } from '../date-value.ts';
import { dayPartPattern, timexWithPart, anyDayPart } from './day-parts.ts';

const shifts: Readonly<Record<string, number>> = {
  ...nearDays,
  'day before yesterday': nearDays.yesterday - 1,
  'day after tomorrow': nearDays.tomorrow + 1,
};
const named = anyOf(Object.keys(nearDays));
const secondDays = 'day before yesterday|day after tomorrow';

/** "today", "yesterday afternoon", "tomorrow", "the day after tomorrow", "this morning", "last night". */
export const relativeDays: DateRule = {
  card: {
    name: 'relative-day',
    kind: 'date',
    pattern: '"Today", "yesterday", "tomorrow" and their like, and "this" or "last" with a part of the day.',
    example: 'The envoy left yesterday afternoon.',
    mustNotMatch: 'The yesteryear of the port was calm.',
  },
  needs: /day|tonight|tomorrow|this |last night/i,
  pattern: new RegExp(
    String.raw`\b(?:(?:(?:earlier|later)\s+)?(${named})|(?:the\s+)?(${secondDays})|(this|last)\s+(?:very\s+)?(${anyDayPart}))\b${dayPartPattern}`,
    'gi',
  ),
  read(match, frame) {
    const published = frame.published;
    if (!published) return openValue('XXXX-XX-XX');
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    const part = match[4] ?? match[5] ?? (word === 'tonight' ? 'night' : undefined);
    const shift = match[3] ? (match[3].toLowerCase() === 'last' ? -1 : 0) : (shifts[word] ?? 0);
    const value = dayValue(addDays(published, shift), 'implied');
    return withTimex(value, timexWithPart(value.timex, part));
  },
};

/** "the same day", "that day", "earlier that day": the day named before in the sentence, else open. */
export const sameDay: DateRule = {
  card: {
    name: 'same-day',
    kind: 'date',
    pattern: 'The day that was named before.',
    example: 'They met on March 3, 2024 and signed the same day.',
    mustNotMatch: 'One fine day they met.',
  },
  needs: /day\b/i,
  pattern: new RegExp(
    String.raw`\b(?:(?:earlier|later)\s+)?(?:on\s+)?(?:the\s+same|that(?:\s+same)?)\s+(day|${anyDayPart})\b`,
    'gi',
  ),
  read(match, frame) {
    const anchor = frame.before(match.index);
    return anchor ? dayValue(anchor, 'implied') : openValue('XXXX-XX-XX');
  },
};

/** "the next day", "a day earlier", "the day before": counted from the day named before in the sentence, else open. */
export const neighbourDay: DateRule = {
  card: {
    name: 'neighbour-day',
    kind: 'date',
    pattern: 'The day before or after the one that was named before.',
    example: 'They met on March 3, 2024 and signed the next day.',
    mustNotMatch: 'They met the next week.',
  },
  needs: /day\b/i,
  pattern:
    /\b(?:the\s+(next|following|previous)\s+day|(?:the|a|one)\s+day\s+(before|after|earlier|later))\b/gi,
  read(match, frame) {
    if (isOfEvent(match, frame.text)) return openValue('XXXX-XX-XX');
    const back = /previous|before|earlier/i.test(match[1] ?? match[2] ?? '');
    const anchor = frame.before(match.index);
    return anchor ? dayValue(addDays(anchor, back ? -1 : 1), 'implied') : openValue('XXXX-XX-XX');
  },
};

/** "a day after the summit", "within a day after": counted from what follows, or no day at all. */
function isOfEvent({ index, 0: words }: RegExpExecArray, text: string): boolean {
  if (/\bwithin\s+$/iu.test(text.slice(Math.max(0, index - 10), index))) return true;
  return /(?:before|after)$/iu.test(words) && /^\s+[\p{L}\d]/u.test(text.slice(index + words.length));
}

const partOfDay = String.raw`the\s+${anyOf(partNouns)}\s+of\s+the\s+day`;
const countedDay = String.raw`an?\s+${ordinalPattern}\s+(?:consecutive|straight|successive)\s+day`;

/**
 * "later in the day", "at the end of the day", "a second straight day": the day of the story, which only TimeML takes to be
 * the article's.
 */
export const dayOfStory: DateRule = {
  card: {
    name: 'day-of-story',
    kind: 'date',
    pattern: 'A part of "the day" that the story tells of, or the so-manieth day in a row.',
    example: 'He resigned later in the day.',
    mustNotMatch: 'He resigned one day.',
  },
  needs: /day\b/i,
  pattern: new RegExp(
    String.raw`\b(?:(?:earlier|later)\s+in\s+the\s+day|${partOfDay}|(?<=\bend(?:ed|ing)?\s)the\s+day|${countedDay})\b`,
    'gi',
  ),
  read(match, frame) {
    const anchor = frame.before(match.index);
    if (anchor) return dayValue(anchor, 'implied');
    return openValue(frame.published ? isoDay(frame.published) : 'XXXX-XX-XX');
  },
};
