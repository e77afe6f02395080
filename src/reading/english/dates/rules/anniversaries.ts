import { ordinalNumber, ordinalWords } from '../../lexicon/number-words.ts';
import type { DateRule } from '../date-rule.ts';
import { openValue, yearValue } from '../date-value.ts';

const word = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${Object.keys(ordinalWords).join('|')})`;

/**
 * "the 30th anniversary of": the year in which it began, counted from a year named before in the sentence or from the article's.
 *
 * It dates what is remembered, never what happens: readers of event dates pass over the rule "anniversary".
 */
export const anniversaries: DateRule = {
  name: 'anniversary',
  needs: /anniversary/i,
  pattern: new RegExp(
    `\\b(?:the\\s+|its\\s+|their\\s+)?(\\d{1,3}(?:st|nd|rd|th)|${word})\\s+anniversary\\b`,
    'gi',
  ),
  read(match, frame) {
    const count = ordinalNumber(match[1] ?? '');
    const base = frame.before(match.index) ?? frame.published;
    if (count === null) return null;
    return base ? yearValue(base.year - count, 'implied') : openValue('PAST_REF');
  },
};
