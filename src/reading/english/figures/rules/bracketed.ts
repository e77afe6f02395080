import type { Token } from '../../../../model/annotated.ts';
import { isCurrencyName } from '../../lexicon/currencies.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { MeasureRule } from '../figure-context.ts';
import { namedWords } from '../words-before.ts';

/** Measures the sum of the name or noun that a bracket stands behind: "the Northern Development Bank ($100 million)". */
export const bracketed: MeasureRule = {
  card: {
    name: 'figure-bracketed',
    kind: 'figure',
    pattern: "A sum alone in brackets behind a name is that name's sum.",
    example: 'The Harbour Bank ($80 million) was chosen.',
    mustNotMatch: 'The minister (45) resigned.',
  },
  measure({ finding, sentence, front, rest }) {
    if (finding.quantity.unit !== 'money' || finding.counted) return null;
    const bracket = /\)?\s*\(\s*$/.exec(front);
    if (!bracket || !/^\s*\)/.test(rest)) return null;
    const end = sentence.span.start + bracket.index;
    const words = sentence.tokens
      .slice(0, tokenAt(sentence.tokens, end))
      .filter((token) => token.span.end <= end);
    const phrase = namedWords(lastPhrase(words));
    if (phrase && isCurrencyName(phrase.measure)) return null;
    return phrase && { measure: 'sum', of: phrase.measure, unit: null, head: null };
  },
};

/** The nouns, names and adjectives that the words end with; brackets among them are passed over. */
function lastPhrase(words: readonly Token[]): readonly Token[] {
  const end = words.findLastIndex(({ upos, text }) =>
    upos === 'PUNCT' ? text !== '(' && text !== ')' : !/^(?:NOUN|PROPN|ADJ)$/.test(upos),
  );
  return words.slice(end + 1).filter(({ upos }) => upos !== 'PUNCT');
}
