import { ordinalNumber, ordinalPattern } from '../../lexicon/number-words.ts';
import type { DateRule } from '../date-rule.ts';
import { openValue, yearValue } from '../date-value.ts';

/**
 * "the 30th anniversary of": the year in which it began, counted from a year named before in the sentence or from the article's.
 *
 * It dates what is remembered, never what happens: readers of event dates pass over the rule "anniversary".
 */
export const anniversaries: DateRule = {
  card: {
    name: 'anniversary',
    kind: 'date',
    pattern: 'The so-manieth anniversary: the year in which what is remembered began.',
    example: 'They marked the 30th anniversary of their ties.',
    mustNotMatch: 'It was an anniversary of sorts.',
  },
  needs: /anniversary/i,
  pattern: new RegExp(String.raw`\b(?:the\s+|its\s+|their\s+)?(${ordinalPattern})\s+anniversary\b`, 'gi'),
  read(match, frame) {
    const count = ordinalNumber(match[1] ?? '');
    const base = frame.before(match.index) ?? frame.published;
    if (count === null) return null;
    return base ? yearValue(base.year - count, 'implied') : openValue('PAST_REF');
  },
};
