import { humanVerbs } from '../../lexicon/figure-verbs.ts';
import type { FigureContext, Measured } from '../figure-context.ts';

/** "killed 72", "driven 11 million from their homes": what befalls people counts people. */
export function peopleVerb({ tree, anchor, finding }: FigureContext): Measured | null {
  if (!anchor || finding.quantity.unit !== 'number') return null;
  const verb = tree.tokens[anchor.head];
  if (!verb || !humanVerbs.has(verb.lemma) || !/^(?:obj|nsubj)/.test(anchor.relation)) return null;
  const past = verb.xpos === 'VBD' || verb.xpos === 'VBN' || verb.xpos === 'JJ';
  return {
    measure: past ? `people ${verb.text.toLowerCase()}` : 'people',
    of: null,
    unit: 'people',
    head: verb,
    rule: 'people-verb',
  };
}
