import type { DateRule } from '../date-rule.ts';
import { centuryValue, decadeValue } from '../date-value.ts';

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
