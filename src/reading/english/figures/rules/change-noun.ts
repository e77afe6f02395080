import { anyOf } from '../../../../model/word-pattern.ts';
import { changeNouns, fallNouns } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import type { MeasureRule } from '../figure-context.ts';
import { namedWords } from '../words-before.ts';

const changed = new RegExp(
  String.raw`\b(${anyOf(changeNouns)})\s+(?:of|in)\s+((?:[\p{L}’'-]+\s+){1,6})(?:by|of)\s+(?:${roundingPattern}\s+)?$`,
  'iu',
);

/**
 * Measures the change of what stands between a noun of change and the amount: "a growth of freight by 12 percent", "a drop in sales of $2
 * million".
 */
export const changeNoun: MeasureRule = {
  card: {
    name: 'figure-change-noun',
    kind: 'figure',
    pattern: 'A noun of change with what changes and, behind "by" or "of", by how much.',
    example: 'They foresee a growth of freight by 12 percent.',
    mustNotMatch: 'They foresee freight by 12 roads.',
  },
  measure({ sentence, finding, front }) {
    if (finding.counted || finding.quantity.unit === 'number') return null;
    const from = Math.max(0, front.length - 120);
    const match = changed.exec(front.slice(from));
    if (!match) return null;
    const [, noun = '', words = ''] = match;
    const end =
      sentence.span.start + from + match.index + match[0].indexOf(words, noun.length) + words.length;
    const phrase = namedWords(
      sentence.tokens.filter((token) => token.span.start >= end - words.length && token.span.end <= end),
    );
    if (!phrase) return null;
    const direction = fallNouns.has(noun.toLowerCase()) ? 'fall' : 'rise';
    return { measure: `${direction} in ${phrase.measure}`, of: phrase.of, unit: null, head: phrase.head };
  },
};
