import { anyOf } from '../../../../model/word-pattern.ts';
import { hourlyLeads } from '../../lexicon/measure-units.ts';
import type { PatternRule } from '../pattern-rule.ts';
import { plainRead } from '../quantity-rule.ts';

/** "an hour", "half an hour", "an hour and a half", "an hour-and-a-half": a length of time without a numeral. */
export const hoursInWords: PatternRule = {
  card: {
    name: 'hour-in-words',
    kind: 'quantity',
    pattern: 'An hour, half an hour or an hour and a half, in words.',
    example: 'The talks lasted an hour and a half.',
    mustNotMatch: 'They sail at sixty miles an hour.',
  },
  needs: /\bhour\b/i,
  pattern: new RegExp(
    String.raw`(?<!\b${anyOf(hourlyLeads)} )\b(half )?an hour(( and |-and-)a(?: |-)half)?\b(?!['’-])`,
    'gi',
  ),
  read(match) {
    const value = match[1] === undefined ? (match[2] === undefined ? 1 : 1.5) : 0.5;
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...plainRead(span, 'hours', null), low: value, high: value, bound: null };
  },
};
