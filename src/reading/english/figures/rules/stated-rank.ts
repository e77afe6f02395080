import { tokenAt } from '../../quantities/counted.ts';
import type { MeasureRule } from '../figure-context.ts';
import { phraseBefore } from '../words-before.ts';

/** Measures the rank of what stands before the verb: "The country ranked 17th". */
export const statedRank: MeasureRule = {
  card: {
    name: 'figure-stated-rank',
    kind: 'figure',
    pattern: '"Ranked 17th": the rank of what stands before the verb.',
    example: 'The port ranked 17th.',
    mustNotMatch: 'He came on the 17th.',
  },
  measure({ finding, sentence }) {
    if (finding.rule !== 'stated-rank') return null;
    const index = tokenAt(sentence.tokens, finding.span.start);
    const phrase = index > 0 ? phraseBefore(sentence, index) : null;
    return phrase && { measure: 'rank', of: phrase.measure, unit: null, head: null };
  },
};
