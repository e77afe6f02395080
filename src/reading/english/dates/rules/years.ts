import { anyOf } from '../../../../model/word-pattern.ts';
import { countFronts } from '../../lexicon/bounding-words.ts';
import { countedInThousands } from '../../lexicon/counted-nouns.ts';
import { currencyCodes } from '../../lexicon/currencies.ts';
import { measureUnitPattern } from '../../lexicon/measure-units.ts';
import { numberedThingPattern } from '../../lexicon/numbered-things.ts';
import type { DateRule } from '../date-rule.ts';
import { openValue, yearValue } from '../date-value.ts';
import { readYear } from '../resolve.ts';
import { yearPattern } from '../year-pattern.ts';

/** What stands behind a number of four digits that makes it a count and no year. */
const counted = String.raw`\s*%|\s*(?:${anyOf(countedInThousands)}|${measureUnitPattern})(?!\w)`;

/** A year on its own: "in 1992", "the 2011 version", "since 2004". */
export const bareYear: DateRule = {
  card: {
    name: 'year',
    kind: 'date',
    pattern: 'A year on its own.',
    example: 'Relations date from 1992.',
    mustNotMatch: 'Council Resolution 1929 stands.',
  },
  needs: new RegExp(yearPattern),
  pattern: new RegExp(
    `(?<![\\w.,:/$€£#@%-]|\\bNo\\.?\\s|\\bof\\s+the\\s+S\\.?)(${yearPattern})(?![\\w%:]|[.,/]\\d|-\\d|-[A-Z]|${counted})`,
    'g',
  ),
  read: (match, frame) =>
    isNumbered(frame.text, match.index) ? null : yearValue(Number(match[1]), 'stated'),
};

const beforeNumber = new RegExp(
  String.raw`(?:\b(?:${numberedThingPattern}|${anyOf([...countFronts, ...currencyCodes])})|[$€£¥])\s*$`,
);

/** A number of a thing or a sum, not a year: "Resolution 1929", "VND 2000", "Room 2015". */
function isNumbered(text: string, index: number): boolean {
  return beforeNumber.test(text.slice(Math.max(0, index - 16), index));
}

/** A two-digit year with its apostrophe, "the summer of '69": it stays open. Decades ("the '70s") were read by an earlier rule. */
export const shortYear: DateRule = {
  card: {
    name: 'short-year',
    kind: 'date',
    pattern: 'A year of two digits behind its apostrophe.',
    example: "He left in the summer of '69.",
    mustNotMatch: 'The 69 men left in the summer.',
  },
  needs: /['’‘]\d\d\b/,
  pattern: /\b(?:of|in|since|class of)\s+['’‘](\d\d)\b/gi,
  read: (match) => (match[1] ? yearValue(readYear(match[1]), 'stated') : openValue('XXXX')),
};
