import { tradeVerbs } from '../../lexicon/figure-verbs.ts';
import type { MeasureRule } from '../figure-context.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { frontText } from '../noun-phrase.ts';

/** Measures the price of what is bought or sold: "buy 60 helicopters for $2.9 billion", "sold at $30 a barrel". */
export const price: MeasureRule = {
  card: {
    name: 'figure-price',
    kind: 'figure',
    pattern: 'A sum "for" or "at" which something is bought or sold.',
    example: 'They bought the yard for $9 million.',
    mustNotMatch: 'They bought the yard for fun.',
  },
  measure({ tree, anchor, finding }) {
    if (!anchor || finding.quantity.unit !== 'money') return null;
    if (!/^(?:for|at)$/.test(prepositionOf(tree, anchor.index) ?? '')) return null;
    const verb = verbAbove(tree, anchor.index);
    if (!verb || !tradeVerbs.has(verb.lemma)) return null;
    const traded = dependentTokens(tree, verb.index, ['obj', 'nsubj:pass']).find(
      ({ index }) => index < anchor.index,
    );
    // "the pound was trading at $1.31": the subject has the price.
    const object = traded ?? (/^(?:trade|sell)$/.test(verb.lemma) ? subjectToken(tree, verb) : null);
    if (!object || object.upos === 'PRON') return null;
    return { measure: 'price', of: frontText(tree, object), unit: null, head: object };
  },
};
