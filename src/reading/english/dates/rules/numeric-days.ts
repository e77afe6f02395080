import { isDay } from '../../../../model/calendar.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { dayValue, openValue } from '../date-value.ts';
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

/**
 * "31/12/2025" and "12/31/2025".
 *
 * Where both numbers may be months the two customs differ, and the date stays open.
 */
export const slashedDays: DateRule = {
  card: {
    name: 'slashed-day',
    kind: 'date',
    pattern:
      'Day, month and year in digits between slashes or full stops; open where both numbers may be months.',
    example: 'The pact was signed on 31/12/2024.',
    mustNotMatch: 'The shops are open 24/7 all year.',
  },
  needs: /\d[/.]\d/,
  pattern: new RegExp(
    String.raw`(?<![\d/.$€£])(\d{1,2})([/.])(\d{1,2})\2(${yearPattern}|\d\d)(?![\d/]|\.\d)`,
    'g',
  ),
  read(match) {
    if (match[2] === '.' && (match[4] ?? '').length < 4) return null;
    const first = Number(match[1]);
    const second = Number(match[3]);
    const year = readYear(match[4] ?? '');
    if (first > 31 || second > 31) return null;
    if (first === second || first > 12) return dayOf(year, second, first);
    if (second > 12) return dayOf(year, first, second);
    return openValue(`${year}-XX-XX`);
  },
};

function dayOf(year: number, month: number, day: number): DateReading {
  return isDay({ year, month, day }) ? dayValue({ year, month, day }, 'stated') : 'impossible';
}
