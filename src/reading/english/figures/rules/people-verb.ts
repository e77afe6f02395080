import { humanVerbs } from '../../lexicon/figure-verbs.ts';
import type { MeasureRule } from '../figure-context.ts';

/** "killed 72", "driven 11 million from their homes": what befalls people counts people. */
export const peopleVerb: MeasureRule = {
  card: {
    name: 'figure-people-verb',
    kind: 'figure',
    pattern: 'A bare number as object or subject of what befalls people counts people.',
    example: 'The raid killed 17.',
    mustNotMatch: 'The raid began at 17.',
  },
  measure({ tree, anchor, finding }) {
    if (!anchor || finding.quantity.unit !== 'number') return null;
    const verb = tree.tokens[anchor.head];
    if (!verb || !humanVerbs.has(verb.lemma) || !/^(?:obj|nsubj)/.test(anchor.relation)) return null;
    const past = verb.xpos === 'VBD' || verb.xpos === 'VBN' || verb.xpos === 'JJ';
    return {
      measure: past ? `people ${verb.text.toLowerCase()}` : 'people',
      of: null,
      unit: 'people',
      head: verb,
    };
  },
};
