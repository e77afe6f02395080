import { isoDay } from '../../../../model/calendar.ts';
import { isCapitalInside } from '../../../mechanics/capital-inside.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { dayPoints, timeZones } from '../../lexicon/clock-words.ts';
import { pastWords, presentWords } from '../../lexicon/period-words.ts';
import { frequencyWords, isoDuration, timeUnit, timeUnitPattern } from '../../lexicon/time-units.ts';
import type { DateRule } from '../date-rule.ts';
import { dayValue, openValue, withTimex } from '../date-value.ts';

/** "every day", "per year", "each month", "daily", "weekly", "annual": how often, as TimeML SET values. */
export const frequencies: DateRule = {
  card: {
    name: 'frequency',
    kind: 'date',
    pattern: 'How often: "every month", "weekly".',
    example: 'The ministers meet every month.',
    mustNotMatch: 'He reads the Harbour Daily.',
  },
  needs: new RegExp(`every|each|per |${anyOf(Object.keys(frequencyWords))}`, 'i'),
  pattern: new RegExp(
    String.raw`\b(?:(?:every|each|per)\s+(?!second)(${timeUnitPattern})|(${anyOf(Object.keys(frequencyWords))}))\b`,
    'gi',
  ),
  read(match, { text }) {
    if (isCapitalInside(text, match.index)) return null;
    const unit = match[1] ?? frequencyWords[(match[2] ?? '').toLowerCase()] ?? '';
    return openValue(isoDuration(1, timeUnit(unit)));
  },
};

const present = anyOf(presentWords);
const past = anyOf(pastWords);

/** "now", "currently", "at present": no calendar place of their own. */
export const presentReference: DateRule = {
  card: {
    name: 'present',
    kind: 'date',
    pattern: 'The present, without a place on the calendar.',
    example: 'The port is now open.',
    mustNotMatch: 'The NOW Harbour Company sold it.',
  },
  needs: new RegExp(present, 'i'),
  pattern: new RegExp(String.raw`\b${present}\b`, 'gi'),
  read: (match, { text }) => (isCapitalInside(text, match.index) ? null : openValue('PRESENT_REF')),
};

/** "recently", "in the past", "formerly". */
export const pastReference: DateRule = {
  card: {
    name: 'past',
    kind: 'date',
    pattern: 'Some time past, without a place on the calendar.',
    example: 'The port was recently closed.',
    mustNotMatch: 'They walked past the port.',
  },
  needs: new RegExp(past, 'i'),
  pattern: new RegExp(String.raw`\b${past}\b`, 'gi'),
  read: (match, { text }) => (isCapitalInside(text, match.index) ? null : openValue('PAST_REF')),
};

const future = String.raw`(?:the\s+)?(?:(?:near\s+|foreseeable\s+)?future|(?:near|long|medium|short)[\s-]term)`;

/** "in the future", "soon", "in the near term", "shortly". */
export const futureReference: DateRule = {
  card: {
    name: 'future',
    kind: 'date',
    pattern: 'Some time to come, without a place on the calendar.',
    example: 'The port will soon open.',
    mustNotMatch: 'He left soon after the talks.',
  },
  needs: /future|soon|term|shortly/i,
  pattern: new RegExp(String.raw`\b(?:${future}|(?:very\s+)?soon|shortly)\b(?!\s+(?:after|before)\b)`, 'gi'),
  read: (match, { text }) => (isCapitalInside(text, match.index) ? null : openValue('FUTURE_REF')),
};

const points = anyOf(Object.keys(dayPoints));
const halves = String.raw`(\d{1,2})(?::(\d\d))?(?:\s*([ap])\.?\s?m\b\.?)`;
const zoned = String.raw`(\d{1,2})[:.]?(\d\d)(?=\s+(?:UTC|GMT|hours))`;
const zone = String.raw`(?:\s*\(?${anyOf(timeZones)}(?:\s*[+-]\s*\d{1,2})?\)?)?`;

/** "at 6:40 p.m. (GMT+8)", "16:00 UTC", "noon": a time of day, whose day other words give. */
export const clockTimes: DateRule = {
  card: {
    name: 'clock-time',
    kind: 'date',
    pattern: 'A time of day, whose day other words give.',
    example: 'The envoy landed at 6:40 p.m.',
    mustNotMatch: 'The ratio is 1:4.',
  },
  needs: new RegExp(String.raw`\d:\d|[ap]\.?m\b|UTC|GMT|${points}|o'clock`, 'i'),
  pattern: new RegExp(
    String.raw`\b(?:${halves}|${zoned}|(\d{1,2}):(\d\d)(?![\d:])|(${points}))${zone}`,
    'gi',
  ),
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
  if (match[8]) return dayPoints[match[8].toLowerCase()] ?? null;
  const hour = Number(match[1] ?? match[4] ?? match[6]);
  const minute = Number(match[2] ?? match[5] ?? match[7] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const afternoon = match[3]?.toLowerCase() === 'p' && hour < 12 ? 12 : 0;
  return `T${String(hour + afternoon).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
