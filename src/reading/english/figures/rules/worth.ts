import { anyOf } from '../../../../model/word-pattern.ts';
import { amountLinks } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { MeasureRule } from '../figure-context.ts';
import { textOf } from '../noun-phrase.ts';

const link = new RegExp(
  String.raw`\b(?:(?:is|are|was|were)\s+)?(${anyOf(amountLinks)})\s+(?:a\s+total\s+of\s+|${roundingPattern}\s+)?$`,
  'i',
);

/** "orders worth …", "a contract valued at …", "trade of …": the nouns right before the linking word, by their tags. */
export const worth: MeasureRule = {
  card: {
    name: 'figure-worth',
    kind: 'figure',
    pattern:
      'The nouns right before "worth", "valued at", "totalling", where the tree hangs the sum elsewhere.',
    example: 'They signed orders worth a total of $3 billion.',
    mustNotMatch: 'It was worth the work.',
  },
  measure({ sentence, finding, front }) {
    if (finding.counted || finding.quantity.unit === 'number') return null;
    const match = link.exec(front);
    if (!match || (match[1] === 'at' && finding.quantity.unit !== 'percent')) return null;
    const { tokens } = sentence;
    const end = tokenAt(tokens, sentence.span.start + match.index);
    let first = end;
    while (first > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.upos ?? '')) first -= 1;
    const phrase = tokens.slice(first, end);
    if (phrase.length === 0 || phrase.length > 6 || !/^(?:NOUN|PROPN)$/.test(phrase.at(-1)?.upos ?? ''))
      return null;
    return { measure: textOf(phrase), of: null, unit: null, head: phrase.at(-1) ?? null };
  },
};
