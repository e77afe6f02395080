import { tradeVerbs } from '../../lexicon/figure-verbs.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { frontText } from '../noun-phrase.ts';

/** "buy 60 helicopters for $2.9 billion", "sold at $30 a barrel": a price of what is bought or sold. */
export function price({ tree, anchor, finding }: FigureContext): Measured | null {
  if (!anchor || finding.quantity.unit !== 'money') return null;
  if (!/^(?:for|at)$/.test(prepositionOf(tree, anchor.index) ?? '')) return null;
  const verb = verbAbove(tree, anchor.index);
  if (!verb || !tradeVerbs.has(verb.lemma)) return null;
  const object = dependentTokens(tree, verb.index, ['obj', 'nsubj:pass'])[0];
  if (!object || object.upos === 'PRON') return null;
  return { measure: 'price', of: frontText(tree, object), unit: null, head: object, rule: 'price' };
}
