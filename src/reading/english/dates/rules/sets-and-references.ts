import { isoDay } from '../../../mechanics/calendar.ts';
import { isoDuration, timeUnit } from '../../lexicon/time-units.ts';
import type { DateRule } from '../date-rule.ts';
import { dayValue, openValue, withTimex } from '../date-value.ts';

/** "every day", "per year", "each month", "daily", "weekly", "annual": how often, as TimeML SET values. */
export const frequencies: DateRule = {
  name: 'frequency',
  needs: /every|each|per |daily|weekly|monthly|annual|yearly|quarterly/i,
  pattern:
    /\b(?:(?:every|each|per)\s+(day|week|month|quarter|year|hour|minute|decade)|(daily|weekly|monthly|quarterly|annually|annual|yearly))\b/gi,
  read(match) {
    const adverb = (match[2] ?? '').toLowerCase();
    const unit = match[1] ?? (adverb === 'daily' ? 'day' : adverb.startsWith('annual') ? 'year' : adverb);
    return openValue(isoDuration(1, timeUnit(unit)));
  },
};

/** "now", "currently", "at present": no calendar place of their own. */
export const presentWords: DateRule = {
  name: 'present',
  needs: /now|current|present|nowadays|time being/i,
  pattern:
    /\b(?:right now|now|currently|current|nowadays|at present|at the moment|presently|the time being)\b/gi,
  read: () => openValue('PRESENT_REF'),
};

/** "recently", "in the past", "formerly". */
export const pastWords: DateRule = {
  name: 'past',
  needs: /recent|past|previous|former|once/i,
  pattern: /\b(?:(?:more\s+)?recently|recent|the past|previously|formerly|lately)\b/gi,
  read: () => openValue('PAST_REF'),
};

/** "in the future", "soon", "in the near term", "the coming years". */
export const futureWords: DateRule = {
  name: 'future',
  needs: /future|soon|term/i,
  pattern:
    /\b(?:(?:the\s+)?(?:near\s+|foreseeable\s+)?future|(?:very\s+)?soon|(?:the\s+)?(?:near|long|medium|short)[\s-]term|shortly)\b/gi,
  read: () => openValue('FUTURE_REF'),
};

/** "at 6:40 p.m. (GMT+8)", "16:00 UTC", "noon": a time of day, whose day other words give. */
export const clockTimes: DateRule = {
  name: 'clock-time',
  needs: /\d:\d|[ap]\.?m\b|UTC|GMT|noon|midday|midnight|o'clock/i,
  pattern:
    /\b(?:(\d{1,2})(?::(\d\d))?(?:\s*([ap])\.?\s?m\b\.?)|(\d{1,2})[:.]?(\d\d)(?=\s+(?:UTC|GMT|hours))|(\d{1,2}):(\d\d)(?![\d:])|(noon|midday|midnight))(?:\s*\(?(?:UTC|GMT|EST|EDT|PST|PDT|CET|local time)(?:\s*[+-]\s*\d{1,2})?\)?)?/gi,
  read(match, frame) {
    const time = clock(match);
    if (time === null) return null;
    const anchor = frame.behind(match.index + match[0].length) ?? frame.before(match.index);
    // The day is not said: it stays open, but TimeML takes the article's.
    if (!anchor) return openValue(frame.published ? `${isoDay(frame.published)}${time}` : time);
    const value = dayValue(anchor, 'implied');
    return withTimex(value, `${value.timex}${time}`);
  },
};

function clock(match: RegExpExecArray): string | null {
  if (match[8]) return match[8].toLowerCase() === 'midnight' ? 'T00:00' : 'T12:00';
  const hour = Number(match[1] ?? match[4] ?? match[6]);
  const minute = Number(match[2] ?? match[5] ?? match[7] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const afternoon = match[3]?.toLowerCase() === 'p' && hour < 12 ? 12 : 0;
  return `T${String(hour + afternoon).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
