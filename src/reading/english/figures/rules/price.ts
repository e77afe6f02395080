import type { FigureContext, Measured } from '../figure-context.ts';
import { dependents, preposition, verbAbove } from '../../grammar/figure-tree.ts';
import { frontText } from '../noun-phrase.ts';

/** "buy 60 helicopters for $2.9 billion", "sold at $30 a barrel": a price of what is bought or sold. */
export function price({ grammar, anchor, finding }: FigureContext): Measured | null {
  if (!anchor || finding.quantity.unit !== 'money') return null;
  if (!/^(?:for|at)$/.test(preposition(grammar, anchor.index) ?? '')) return null;
  const verb = verbAbove(grammar, anchor.index);
  if (!verb || !/^(?:buy|sell|purchase|acquire|trade|order|offer|auction|take)$/.test(verb.lemma))
    return null;
  const object = dependents(grammar, verb.index, ['obj', 'nsubj:pass'])[0];
  if (!object || object.upos === 'PRON') return null;
  return { measure: 'price', of: frontText(grammar, object), unit: null, head: object, rule: 'price' };
}
