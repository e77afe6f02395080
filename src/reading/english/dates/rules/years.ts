import type { DateRule } from '../date-rule.ts';
import {
  centuryValue,
  decadeValue,
  openValue,
  rangeValue,
  withTimex,
  yearRangeValue,
  yearValue,
} from '../date-value.ts';
import { readYear } from '../resolve.ts';

const year = '((?:1[5-9]|20)\\d\\d)';
const anyYear = /(?:1[5-9]|20)\d\d/;

/** "between 2021 and 2025", "from 1998 to 2004", "from 2015 until 2020". */
export const yearRangeInWords: DateRule = {
  name: 'year-range-words',
  needs: anyYear,
  pattern: new RegExp(
    `\\b(?:between|from)\\s+${year}\\s+(?:to|and|until|through)\\s+${year}\\b(?!,\\d)`,
    'gi',
  ),
  read: (match) => ordered(Number(match[1]), Number(match[2])),
};

/** "2026-30", "2021–2025". */
export const yearRangeInSigns: DateRule = {
  name: 'year-range',
  needs: /\d\s?[-–/]\s?\d/,
  pattern: new RegExp(`(?<![\\w.,/$€£-])${year}[-–/]((?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\w-]|[.,]\\d)`, 'g'),
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

/** "the 1990s", "early 2000s", "the '80s", "the 80s". */
export const decades: DateRule = {
  name: 'decade',
  needs: /\d0s|ties\b/,
  pattern:
    /(?:\b(?:the\s+)?(?:early\s+|late\s+|mid-?\s?)?((?:1[5-9]|20)\d0)['’]?s\b)|(?:\b(?:the|and|early|late|mid)[\s-]+['’‘]?([2-9]0)['’]?s\b)/gi,
  read: (match) => decadeValue(match[1] ? Number(match[1]) : 1900 + Number(match[2]), 'stated'),
};

/** "the 21st century", "the 19th-century". */
export const centuries: DateRule = {
  name: 'century',
  needs: /centur/i,
  pattern: /\b(?:the\s+)?(?:early\s+|late\s+|mid-)?(\d{1,2})(?:st|nd|rd|th)[\s-]century\b/gi,
  read: (match) => centuryValue(Number(match[1]), 'stated'),
};

/** "mid-2026", "early 2009", "the end of 2025", "end-2024", "late 2023". */
export const partOfYear: DateRule = {
  name: 'part-of-year',
  needs: anyYear,
  pattern: new RegExp(
    `\\b(?:(mid|early|late|end)[-\\s]|(?:the\\s+)?(end|start|beginning|middle|rest|close)\\s+of\\s+)${year}\\b(?![,.]\\d)`,
    'gi',
  ),
  read(match) {
    const named = Number(match[3]);
    const part = (match[1] ?? match[2] ?? '').toLowerCase();
    if (part === 'mid' || part === 'middle') return withTimex(months(named, 4, 9), `${named}`);
    if (part === 'early' || part === 'start' || part === 'beginning')
      return withTimex(months(named, 1, 6), `${named}`);
    if (part === 'late') return withTimex(months(named, 7, 12), `${named}`);
    return yearValue(named, 'stated');
  },
};

function months(named: number, first: number, last: number): ReturnType<typeof rangeValue> {
  const lastDay = last === 12 ? 31 : 30;
  return rangeValue(
    { year: named, month: first, day: 1 },
    { year: named, month: last, day: lastDay },
    'stated',
  );
}

/** What stands behind a number of four digits that makes it a count and no year. */
const counted =
  '\\s*%|\\s*(?:percent|per cent|million|billion|trillion|thousand|people|persons|tonnes|tons|troops|soldiers|points|miles|kilomet|km\\b|met(?:er|re)s|feet|dollars|euros|jobs|workers|homes|GMT|UTC|hours|local time|MW|megawatts|hectares|acres|migrants|refugees|members|seats|votes|cases|deaths)';

/** A year on its own: "in 1992", "the 2011 version", "since 2004". */
export const bareYear: DateRule = {
  name: 'year',
  needs: anyYear,
  pattern: new RegExp(
    `(?<![\\w.,:/$€£#@%-]|\\bNo\\.?\\s|\\bof\\s+the\\s+S\\.?)${year}(?![\\w%:]|[.,/]\\d|-\\d|-[A-Z]|${counted})`,
    'g',
  ),
  read: (match, frame) =>
    isNumbered(frame.text, match.index) ? null : yearValue(Number(match[1]), 'stated'),
};

/** A number of a thing or a sum, not a year: "Resolution 1929", "VND 2000", "Room 2015". */
function isNumbered(text: string, index: number): boolean {
  return /(?:\b(?:Resolution|UNSCR|Flight|Room|Route|Box|Section|Article|Decree|Directive|Unit|Building|Convoy|about|nearly|almost|over|than|approximately|roughly|some|exactly|only|USD|EUR|GBP|VND|RMB|CNY|JPY|KRW|INR|AUD|CAD|SGD|CHF)|[$€£¥])\s*$/.test(
    text.slice(Math.max(0, index - 16), index),
  );
}

/** "the '70s" alone were above; a two-digit year with its apostrophe: "the summer of '69" stays open. */
export const shortYear: DateRule = {
  name: 'short-year',
  needs: /['’‘]\d\d\b/,
  pattern: /\b(?:of|in|since|class of)\s+['’‘](\d\d)\b/gi,
  read: (match) => (match[1] ? yearValue(readYear(match[1]), 'stated') : openValue('XXXX')),
};
