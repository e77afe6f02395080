import { smallNumber, smallNumberPattern, vagueCounts } from '../../lexicon/number-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { timeUnit, timeUnitPattern, vagueUnitPattern } from '../../lexicon/time-units.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { addDays, addMonths, type Day } from '../../../../model/calendar.ts';
import type { DateRule } from '../date-rule.ts';
import {
  type DateValue,
  dayValue,
  monthValue,
  openValue,
  rangeValue,
  weekValue,
  withTimex,
  yearValue,
} from '../date-value.ts';

const approx = String.raw`(?:${roundingPattern}\s+)?`;
const count = `(?:(${smallNumberPattern})|(an?|half a))`;

/** "three years ago", "a decade ago", "about two weeks ago": counted from the article's day. */
export const ago: DateRule = {
  card: {
    name: 'ago',
    kind: 'date',
    pattern: 'So many units "ago" or "from now": counted from the article’s day.',
    example: 'They signed it three years ago.',
    mustNotMatch: 'They signed it years ago.',
  },
  needs: / ago| from now/i,
  pattern: new RegExp(`\\b${approx}${count}\\s+(${timeUnitPattern})\\s+(ago|from now)\\b`, 'gi'),
  read(match, frame) {
    if (!frame.published) return openValue('PAST_REF');
    const sign = match[4]?.toLowerCase() === 'ago' ? -1 : 1;
    return shifted(frame.published, sign * countOf(match[1], match[2]), match[3] ?? '');
  },
};

/** "two weeks later", "three years earlier": counted from the day named before in the sentence, else open. */
export const earlierOrLater: DateRule = {
  card: {
    name: 'earlier-later',
    kind: 'date',
    pattern: 'So many units "earlier" or "later": counted from the day named before in the sentence.',
    example: 'They met on March 3, 2024 and signed two weeks later.',
    mustNotMatch: 'Two weeks were enough.',
  },
  needs: /earlier|later|before\b/i,
  pattern: new RegExp(`\\b${approx}${count}\\s+(${timeUnitPattern})\\s+(earlier|later)\\b`, 'gi'),
  read(match, frame) {
    const sign = match[4]?.toLowerCase() === 'earlier' ? -1 : 1;
    const anchor = frame.before(match.index);
    const count = countOf(match[1], match[2]);
    if (anchor) return shifted(anchor, sign * count, match[3] ?? '');
    return openValue(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  },
};

/** "decades ago", "several years ago", "not long ago": some time past, unmeasured. */
export const vagueAgo: DateRule = {
  card: {
    name: 'vague-ago',
    kind: 'date',
    pattern: 'Some time "ago", unmeasured.',
    example: 'They signed it several years ago.',
    mustNotMatch: 'They signed it three years ago.',
  },
  needs: / ago/i,
  pattern: new RegExp(
    String.raw`\b(?:${anyOf([...vagueCounts, 'some'])}\s+)?(?:${vagueUnitPattern}|generations)\s+ago\b|\b(?:not\s+)?long\s+ago\b`,
    'gi',
  ),
  read: () => openValue('PAST_REF'),
};

function countOf(number: string | undefined, article: string | undefined): number {
  if (number) return smallNumber(number);
  return article?.toLowerCase().startsWith('half') ? 0.5 : 1;
}

/** The unit that lies so far from the day: a year for years, the month for months, the week for weeks. */
function shifted(from: Day, count: number, unitWord: string): DateValue {
  const unit = timeUnit(unitWord);
  if (unit.letter === 'Y') {
    const years = count * unit.times;
    if (!Number.isInteger(years)) {
      const month = addMonths(from, Math.round(years * 12));
      return monthValue(month.year, month.month, 'implied');
    }
    if (unit.times >= 100) return rangeValueAround(from.year + years);
    return yearValue(from.year + years, 'implied');
  }
  if (unit.letter === 'M') {
    const month = addMonths({ ...from, day: 1 }, Math.round(count * unit.times));
    return monthValue(month.year, month.month, 'implied');
  }
  if (unit.letter === 'W') return weekValue(addDays(from, Math.round(count * 7)), 'implied');
  if (unit.letter === 'D') return dayValue(addDays(from, Math.round(count)), 'implied');
  const hours = unit.letter === 'H' ? count : count / 60;
  return withTimex(dayValue(addDays(from, Math.trunc(hours / 24)), 'implied'), 'PAST_REF');
}

function rangeValueAround(year: number): DateValue {
  return rangeValue({ year: year - 9, month: 1, day: 1 }, { year: year + 10, month: 12, day: 31 }, 'implied');
}
