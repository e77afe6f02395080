import { anyOf } from '../../../../model/word-pattern.ts';
import { amountLinks } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { Sentence } from '../../../../model/annotated.ts';
import type { QuantityFinding } from '../../../mechanics/findings.ts';
import { isPeopleGroup } from '../../lexicon/person-nouns.ts';
import type { MeasureRule } from '../figure-context.ts';
import { textOf } from '../noun-phrase.ts';

const link = new RegExp(
  String.raw`\b(?:(?:is|are|was|were)\s+)?(${anyOf(amountLinks)})\s+(?:a\s+total\s+of\s+|${roundingPattern}\s+)?$`,
  'i',
);

/** Words right before a range: "fees of between 3 and 5 percent", "rates ranging from 2 to 4 percent". */
const ranging = /\b(?:of\s+|ranging\s+)?(between|from)\s+$/i;

/** A bound right behind the noun, with no linking word: "a toll as high as 90". */
const asHigh = /^as\s+(?:high|low|much|many)\s+as\b/i;

function written({ text, span }: Sentence, finding: QuantityFinding): string {
  return text.slice(finding.span.start - span.start, finding.span.end - span.start);
}

/** Measures the nouns right before a linking word, by their tags alone: "orders worth …", "a contract valued at …", "trade of …". */
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
    if (finding.counted) return null;
    const isRange = finding.quantity.bound === 'range' && finding.quantity.unit === 'percent';
    const match =
      link.exec(front) ??
      (isRange ? ranging.exec(front) : null) ??
      (asHigh.test(written(sentence, finding)) ? /$/.exec(front) : null);
    if (!match || (match[1] === 'at' && finding.quantity.unit !== 'percent')) return null;
    const { tokens } = sentence;
    const end = tokenAt(tokens, sentence.span.start + match.index);
    let first = end;
    while (first > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.upos ?? '')) first -= 1;
    const phrase = tokens.slice(first, end);
    if (phrase.length === 0 || phrase.length > 6 || !/^(?:NOUN|PROPN)$/.test(phrase.at(-1)?.upos ?? ''))
      return null;
    const people = finding.quantity.unit === 'number' && isPeopleGroup(phrase.at(-1)?.text ?? '');
    if (finding.quantity.unit === 'number' && !people) return null;
    return { measure: textOf(phrase), of: null, unit: people ? 'people' : null, head: phrase.at(-1) ?? null };
  },
};
