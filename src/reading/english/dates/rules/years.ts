import { anyOf } from '../../../mechanics/word-pattern.ts';
import { countFronts } from '../../lexicon/bounding-words.ts';
import { countedInThousands } from '../../lexicon/counted-nouns.ts';
import { currencyCodes } from '../../lexicon/currencies.ts';
import { measureUnitPattern } from '../../lexicon/measure-units.ts';
import { numberedThingPattern } from '../../lexicon/numbered-things.ts';
import { monthsOfPart, partNouns } from '../../lexicon/period-words.ts';
import type { DateRule } from '../date-rule.ts';
import {
  centuryValue,
  decadeValue,
  monthsValue,
  openValue,
  withTimex,
  yearRangeValue,
  yearValue,
} from '../date-value.ts';
import { readYear } from '../resolve.ts';
import { yearPattern } from '../year-pattern.ts';

const year = `(${yearPattern})`;
const anyYear = new RegExp(yearPattern);

/** "between 2021 and 2025", "from 1998 to 2004", "from 2015 until 2020". */
export const yearRangeInWords: DateRule = {
  card: {
    name: 'year-range-words',
    kind: 'date',
    pattern: '"Between" or "from" one year and another.',
    example: 'Trade doubled between 2021 and 2025.',
    mustNotMatch: 'They chose between 2021 ships and 2025 trucks.',
  },
  needs: anyYear,
  pattern: new RegExp(
    `\\b(?:between|from)\\s+${year}\\s+(?:to|and|until|through)\\s+${year}\\b(?!,\\d)`,
    'gi',
  ),
  read: (match) => ordered(Number(match[1]), Number(match[2])),
};

/** "2026-30", "2021–2025". */
export const yearRangeInSigns: DateRule = {
  card: {
    name: 'year-range',
    kind: 'date',
    pattern: 'Two years joined by a dash or a slash.',
    example: 'The plan for 2026-30 is ready.',
    mustNotMatch: 'Dial 2026-3055 for help.',
  },
  needs: /\d\s?[-–/]\s?\d/,
  pattern: new RegExp(`(?<![\\w.,/$€£-])${year}[-–/](${yearPattern}|\\d\\d)(?![\\w-]|[.,]\\d)`, 'g'),
  read(match) {
    const first = Number(match[1]);
    const tail = match[2] ?? '';
    return ordered(
      first,
      tail.length === 2 ? Number(`${(match[1] ?? '').slice(0, 2)}${tail}`) : Number(tail),
    );
  },
};

function ordered(first: number, last: number): ReturnType<DateRule['read']> {
  return first < last ? yearRangeValue(first, last, 'stated') : null;
}

const longDecade = String.raw`\b(?:the\s+)?(?:early\s+|late\s+|mid-?\s?)?((?:1[5-9]|20)\d0)['’]?s\b`;
const shortDecade = String.raw`\b(?:the|and|early|late|mid)[\s-]+['’‘]?([2-9]0)['’]?s\b`;

/** "the 1990s", "early 2000s", "the '80s", "the 80s". */
export const decades: DateRule = {
  card: {
    name: 'decade',
    kind: 'date',
    pattern: 'A decade by its first year: "the 1990s", "the 80s".',
    example: 'The port boomed in the 1990s.',
    mustNotMatch: 'The wind blew at 90 knots.',
  },
  needs: /\d0s|ties\b/,
  pattern: new RegExp(`${longDecade}|${shortDecade}`, 'gi'),
  read: (match) => decadeValue(match[1] ? Number(match[1]) : 1900 + Number(match[2]), 'stated'),
};

/** "the 21st century", "the 19th-century". */
export const centuries: DateRule = {
  card: {
    name: 'century',
    kind: 'date',
    pattern: 'A numbered century.',
    example: 'The pact dates from the 19th century.',
    mustNotMatch: 'It was the 19th of them.',
  },
  needs: /centur/i,
  pattern: /\b(?:the\s+)?(?:early\s+|late\s+|mid-)?(\d{1,2})(?:st|nd|rd|th)[\s-]century\b/gi,
  read: (match) => centuryValue(Number(match[1]), 'stated'),
};

/** "mid-2026", "early 2009", "the end of 2025", "end-2024", "late 2023". */
export const partOfYear: DateRule = {
  card: {
    name: 'part-of-year',
    kind: 'date',
    pattern: 'The beginning, middle or end of a year.',
    example: 'Work starts in mid-2026.',
    mustNotMatch: 'By the end of May 2,026 ships had come.',
  },
  needs: anyYear,
  pattern: new RegExp(
    String.raw`\b(?:(mid|early|late|end)[-\s]|(?:the\s+)?(${anyOf(partNouns)})\s+of\s+)${year}\b(?![,.]\d)`,
    'gi',
  ),
  read(match) {
    const named = Number(match[3]);
    const months = monthsOfPart[(match[1] ?? match[2] ?? '').toLowerCase()];
    return months ? withTimex(monthsValue(named, months, 'stated'), `${named}`) : yearValue(named, 'stated');
  },
};

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
  needs: anyYear,
  pattern: new RegExp(
    `(?<![\\w.,:/$€£#@%-]|\\bNo\\.?\\s|\\bof\\s+the\\s+S\\.?)${year}(?![\\w%:]|[.,/]\\d|-\\d|-[A-Z]|${counted})`,
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

/** "the '70s" alone were above; a two-digit year with its apostrophe: "the summer of '69" stays open. */
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
