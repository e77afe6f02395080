import { sumNouns } from '../../lexicon/figure-verbs.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import type { MeasureRule } from '../figure-context.ts';
import { frontText } from '../noun-phrase.ts';

const respectively = /^(?:\s+(?:more|in (?:aid|grants|loans)))?,?\s+respectively\b/;

/** Measures the second of two sums as the second giver's: "Fiji and Tonga pledged $2 million and $3 million respectively". */
export const respective: MeasureRule = {
  card: {
    name: 'figure-respective',
    kind: 'figure',
    pattern: 'The second of two sums told "respectively" is that of the second subject.',
    example: 'Fiji and Tonga pledged $20 million and $30 million respectively.',
    mustNotMatch: 'Fiji and Tonga pledged ships and $30 million.',
  },
  measure({ tree, anchor, finding, rest }) {
    if (finding.quantity.unit !== 'money' || anchor?.relation !== 'conj' || !respectively.test(rest))
      return null;
    const verb = verbAbove(tree, anchor.head);
    const subject = verb && subjectToken(tree, verb);
    const noun = verb && sumNouns[verb.lemma];
    if (!subject || !noun) return null;
    const [second, ...more] = dependentTokens(tree, subject.index, ['conj']);
    if (second === undefined || more.length > 0) return null;
    return { measure: noun, of: frontText(tree, second), unit: null, head: verb };
  },
};
