import { anyOf } from '../../../../model/word-pattern.ts';
import { monthsOfPart, partNouns } from '../../lexicon/period-words.ts';
import type { DateRule } from '../date-rule.ts';
import { monthsValue, withTimex, yearValue } from '../date-value.ts';
import { yearPattern } from '../year-pattern.ts';

/** "mid-2026", "early 2009", "the end of 2025", "end-2024", "late 2023". */
export const partOfYear: DateRule = {
  card: {
    name: 'part-of-year',
    kind: 'date',
    pattern: 'The beginning, middle or end of a year.',
    example: 'Work starts in mid-2026.',
    mustNotMatch: 'By the end of May 2,026 ships had come.',
  },
  needs: new RegExp(yearPattern),
  pattern: new RegExp(
    String.raw`\b(?:(mid|early|late|end)[-\s]|(?:the\s+)?(${anyOf(partNouns)})\s+of\s+)(${yearPattern})\b(?![,.]\d)`,
    'gi',
  ),
  read(match) {
    const named = Number(match[3]);
    const months = monthsOfPart[(match[1] ?? match[2] ?? '').toLowerCase()];
    return months ? withTimex(monthsValue(named, months, 'stated'), `${named}`) : yearValue(named, 'stated');
  },
};
