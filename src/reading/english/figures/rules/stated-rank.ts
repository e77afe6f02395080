import { tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { phraseBefore } from '../words-before.ts';

/** "The country ranked 17th": whose rank it is stands before the verb. */
export function statedRank({ finding, sentence }: FigureContext): Measured | null {
  if (finding.rule !== 'stated-rank') return null;
  const index = tokenAt(sentence.tokens, finding.span.start);
  const phrase = index > 0 ? phraseBefore(sentence, index) : null;
  return phrase && { measure: 'rank', of: phrase.measure, unit: null, head: null, rule: 'stated-rank' };
}
