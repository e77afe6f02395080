import { pastForm } from '../../lexicon/verb-forms.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import type { MeasureRule } from '../figure-context.ts';
import { frontText } from '../noun-phrase.ts';

/** Measures how often something was done: "China is mentioned 22 times", "the ministers spoke five times". */
export const timesDone: MeasureRule = {
  card: {
    name: 'figure-times-done',
    kind: 'figure',
    pattern: 'So many times that something is done, or was.',
    example: 'The ministers have met twelve times.',
    mustNotMatch: 'The port is twelve times as large.',
  },
  measure({ tree, anchor, finding }) {
    if (finding.rule !== 'occasions' || !anchor) return null;
    const verb = verbAbove(tree, anchor.index);
    if (!verb || verb.upos !== 'VERB') return null;
    const predicate = pastForm(verb.lemma);
    const doer = subjectToken(tree, verb);
    const of = doer?.upos === 'NOUN' || doer?.upos === 'PROPN' ? frontText(tree, doer) : null;
    return { measure: `times ${predicate}`, predicate, of, unit: null, head: null };
  },
};
