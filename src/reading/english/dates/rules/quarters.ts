import {
  firstFourPattern,
  ordinalNumber,
  smallNumber,
  smallNumberPattern,
} from '../../lexicon/number-words.ts';
import { addDays, addMonths, type Day } from '../../../../model/calendar.ts';
import type { DateFrame, DateRule } from '../date-rule.ts';
import { halfValue, openValue, quarterValue, rangeValue, yearValue } from '../date-value.ts';
import { readYear } from '../resolve.ts';
import { yearPattern } from '../year-pattern.ts';

const named = String.raw`(${yearPattern}|last year|this year|next year|the year)`;
const ofYear = String.raw`(?:\s+(?:of|in)\s+${named}|\s+(${yearPattern}))?`;

/** "the third quarter of 2026", "fourth-quarter": without a year, the last one ended or the coming one. */
export const quarterInWords: DateRule = {
  card: {
    name: 'quarter',
    kind: 'date',
    pattern: 'A numbered quarter; without a year, the last one ended or the coming one.',
    example: 'Work begins in the first quarter of 2026.',
    mustNotMatch: 'The old quarter was rebuilt.',
  },
  needs: /quarter/i,
  pattern: new RegExp(String.raw`\b(?:the\s+)?(${firstFourPattern})[\s-]quarter\b${ofYear}`, 'gi'),
  read(match, frame) {
    const quarter = ordinalNumber(match[1] ?? '') ?? 1;
    const stated = statedYear(match[2] ?? match[3], frame);
    if (stated) return quarterValue(stated.year, quarter, stated.basis);
    if (!frame.published) return openValue(`XXXX-Q${quarter}`);
    return quarterValue(
      yearOfQuarter(quarter, frame.published, frame.outlook(match.index)),
      quarter,
      'implied',
    );
  },
};

/** "Q3 2025", "3Q25". */
export const quarterInSigns: DateRule = {
  card: {
    name: 'quarter-sign',
    kind: 'date',
    pattern: '"Q" with one of four numbers and a year.',
    example: 'Sales fell in Q3 2025.',
    mustNotMatch: 'Question Q3 was left open.',
  },
  needs: /Q/,
  pattern: /\b(?:Q([1-4])(?:\s+(?:of\s+)?|[-/])((?:19|20)\d\d)|([1-4])Q\s?((?:19|20)?\d\d))\b/g,
  read: (match) => quarterValue(readYear(match[2] ?? match[4] ?? ''), Number(match[1] ?? match[3]), 'stated'),
};

/** "the first half of this year", "H1 2025". */
export const halfYear: DateRule = {
  card: {
    name: 'half-year',
    kind: 'date',
    pattern: 'The first or second half of a year.',
    example: 'Trade grew in the first half of 2025.',
    mustNotMatch: 'The first half of the match was dull.',
  },
  needs: /half|H[12]/,
  pattern: new RegExp(
    String.raw`\b(?:(?:the\s+)?(first|second)[\s-]half\s+(?:of\s+)?${named}|H([12])\s+(?:of\s+)?(${yearPattern}))\b`,
    'g',
  ),
  read(match, frame) {
    const half = match[3] ? Number(match[3]) : (ordinalNumber(match[1] ?? '') ?? 1);
    const stated = statedYear(match[2] ?? match[4], frame);
    return stated ? halfValue(stated.year, half, stated.basis) : openValue(`XXXX-H${half}`);
  },
};

/** "the first nine months of 2025": without a year, of the article's. */
export const firstMonths: DateRule = {
  card: {
    name: 'first-months',
    kind: 'date',
    pattern: 'The first so many months of a year.',
    example: 'Sales rose in the first nine months of 2025.',
    mustNotMatch: 'The first nine months were calm.',
  },
  needs: /months/i,
  pattern: new RegExp(
    String.raw`\b(?:the\s+)?first\s+(${smallNumberPattern})\s+months\s+of\s+${named}`,
    'gi',
  ),
  read(match, frame) {
    const count = smallNumber(match[1] ?? '');
    const stated = statedYear(match[2], frame);
    if (!stated) return openValue('XXXX');
    if (count < 1 || count > 12) return null;
    const first = { year: stated.year, month: 1, day: 1 };
    return rangeValue(first, addDays(addMonths(first, count), -1), stated.basis);
  },
};

/** "FY2025", "fiscal year 2024-25", "fiscal 2025": taken as the named year, for fiscal calendars differ. */
export const fiscalYear: DateRule = {
  card: {
    name: 'fiscal-year',
    kind: 'date',
    pattern:
      '"FY", "fiscal" or "financial year" with its number: taken as the named year, for fiscal calendars differ.',
    example: 'The budget of FY2025 was cut.',
    mustNotMatch: 'The fiscal rules of 2025 were cut.',
  },
  needs: /FY|fiscal|financial/i,
  pattern: /\b(?:FY\s?|(?:fiscal|financial)\s+(?:year\s+)?)((?:19|20)\d\d|\d\d)(?:[-–/](\d{4}|\d\d))?\b/gi,
  read(match) {
    const year = readYear(match[2] ?? match[1] ?? '');
    return yearValue(match[2] ? readYear(match[2]) : year, 'stated');
  },
};

function statedYear(
  words: string | undefined,
  frame: DateFrame,
): { readonly year: number; readonly basis: 'stated' | 'implied' } | null {
  if (!words) return null;
  if (/^\d/.test(words)) return { year: Number(words), basis: 'stated' };
  if (!frame.published) return null;
  const shift = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0;
  return { year: frame.published.year + shift, basis: 'implied' };
}

function yearOfQuarter(quarter: number, published: Day, outlook: string): number {
  const current = Math.ceil(published.month / 3);
  if (outlook === 'future') return quarter < current ? published.year + 1 : published.year;
  return quarter >= current + (outlook === 'past' ? 0 : 1) ? published.year - 1 : published.year;
}
