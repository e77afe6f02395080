import { sumNounOfForm } from '../../lexicon/figure-verbs.ts';
import type { MeasureRule } from '../figure-context.ts';

const participle =
  /^\s+(?:(?:already|so far|recently|previously|originally)\s+)?(\p{Ll}+(?:ed|nt|ld|en|id))\b/u;

/** Measures a sum by the participle right behind it: "the $3 billion pledged to the fund". */
export const sumGiven: MeasureRule = {
  card: {
    name: 'figure-sum-given',
    kind: 'figure',
    pattern: 'A sum with a participle of giving, spending or owing right behind it.',
    example: 'It is more than the $3 billion pledged last year.',
    mustNotMatch: 'The $3 billion helped last year.',
  },
  measure({ finding, rest }) {
    if (finding.quantity.unit !== 'money' || finding.counted) return null;
    const noun = sumNounOfForm(participle.exec(rest)?.[1] ?? '');
    return noun === null ? null : { measure: noun, of: null, unit: null, head: null };
  },
};
