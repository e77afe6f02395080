import { type Day, isDay, numberOfDay } from '../../../../model/calendar.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { monthLeads } from '../../lexicon/period-words.ts';
import type { DateFrame, DateReading, DateRule } from '../date-rule.ts';
import { dayValue, openValue, rangeValue } from '../date-value.ts';
import { readYear } from '../resolve.ts';
import { yearPattern } from '../year-pattern.ts';

/** "2025-08-12". Source: ISO 8601. */
export const isoDays: DateRule = {
  card: {
    name: 'iso-day',
    kind: 'date',
    pattern: 'A day as ISO 8601 writes it.',
    example: 'The pact was signed on 2025-08-12.',
    mustNotMatch: 'The file is kept under 2025-08-12-7.',
  },
  needs: /\d-\d/,
  pattern: new RegExp(String.raw`(?<![\d-])(${yearPattern})-(\d\d)-(\d\d)(?![\d-])`, 'g'),
  read: (match) => dayOf(Number(match[1]), Number(match[2]), Number(match[3])),
};

/** "2025/9/5" and, behind a word that dates, "on 2025.9.5": the year first, as East Asia writes it. */
export const yearFirstDays: DateRule = {
  card: {
    name: 'year-first-day',
    kind: 'date',
    pattern:
      'Year, month and day in digits between slashes; between full stops only behind "on", "since" and their like.',
    example: 'The pact was signed on 2024/8/12.',
    mustNotMatch: 'Version 2024.8.12 of the file is lost.',
  },
  needs: /\d[/.]\d/,
  pattern: new RegExp(
    String.raw`(?<![\d/.$€£-])(${yearPattern})([/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)`,
    'g',
  ),
  read(match, { text }) {
    const [month, day] = [Number(match[3]), Number(match[4])];
    if (match[2] === '.' && !datingWord.test(text.slice(Math.max(0, match.index - 12), match.index)))
      return null;
    return month > 12 ? null : dayOf(Number(match[1]), month, day);
  },
};

const datingWord = new RegExp(String.raw`(?:\b${anyOf(monthLeads)}\s+|\()$`, 'i');

/**
 * "31/12/2025" and "12/31/2025".
 *
 * Where both numbers may be months the two customs differ: the day is the one that the clause's outlook allows, else
 * it lies between the two.
 */
export const slashedDays: DateRule = {
  card: {
    name: 'slashed-day',
    kind: 'date',
    pattern:
      'Day, month and year in digits between slashes or full stops; where both numbers may be months, from the one day to the other.',
    example: 'The pact was signed on 31/12/2024.',
    mustNotMatch: 'The shops are open 24/7 all year.',
  },
  needs: /\d[/.]\d/,
  pattern: new RegExp(
    String.raw`(?<![\d/.$€£])(\d{1,2})([/.])(\d{1,2})\2(${yearPattern}|\d\d)(?![\d/]|\.\d)`,
    'g',
  ),
  read(match, frame) {
    if (match[2] === '.' && (match[4] ?? '').length < 4) return null;
    const first = Number(match[1]);
    const second = Number(match[3]);
    const year = readYear(match[4] ?? '');
    if (first > 31 || second > 31) return null;
    if (first === second || first > 12) return dayOf(year, second, first);
    if (second > 12) return dayOf(year, first, second);
    return eitherDay(
      { year, month: Math.min(first, second), day: Math.max(first, second) },
      match.index,
      frame,
    );
  },
};

/** "09/05/2025" in a June's article "was signed": 9 May, since 5 September was yet to come. */
function eitherDay(earlier: Day, offset: number, frame: DateFrame): DateReading {
  const later = { year: earlier.year, month: earlier.day, day: earlier.month };
  if (!frame.published) return openValue(`${earlier.year}-XX-XX`);
  const today = numberOfDay(frame.published);
  const outlook = frame.outlook(offset);
  if (outlook === 'past' && numberOfDay(earlier) <= today && numberOfDay(later) > today + 1)
    return dayValue(earlier, 'implied');
  if (outlook === 'future' && numberOfDay(earlier) < today && numberOfDay(later) >= today)
    return dayValue(later, 'implied');
  return rangeValue(earlier, later, 'implied');
}

function dayOf(year: number, month: number, day: number): DateReading {
  return isDay({ year, month, day }) ? dayValue({ year, month, day }, 'stated') : 'impossible';
}
