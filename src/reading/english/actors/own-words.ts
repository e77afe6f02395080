import { subjectOf } from '../grammar/subjects-of.ts';
import { contentVerbAbove } from '../grammar/content-verb.ts';
import { dependent, withConjuncts } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { holdsClause } from '../lexicon/speech-verbs.ts';

/** Verbs under which "it" often stands for nothing, or for what has been told: "it seems", "it comes as", "it takes time"; lemmas. */
const idleVerbs: ReadonlySet<string> = new Set(['seem', 'appear', 'happen', 'come', 'take', 'matter']);

/**
 * Whether the "it" of a verb stands for nobody or for a thing: "it is vital", "it was clear that", "it seems", "it was a launch", "it all
 * began".
 */
function isIdle(tree: Tree, verb: number): boolean {
  const { upos } = tree.tokens[verb];
  const isNamed = dependent(tree, verb, ['cop', 'expl', 'det', 'case']) >= 0;
  return (
    upos !== 'VERB' || idleVerbs.has(lemmaAt(tree, verb)) || isNamed || tree.tokens[verb - 1]?.upos === 'DET'
  );
}

/** The verb whose subject says something of itself with "it": the verb of saying above, else the one that the verb of "it" is joined to. */
function tellingVerb(tree: Tree, verb: number): number {
  const above = contentVerbAbove(tree, verb);
  if (above >= 0 && holdsClause(lemmaAt(tree, above))) return above;
  const { relation, head } = tree.tokens[verb];
  return relation === 'conj' ? head : -1;
}

/**
 * The subject with whose words "it" says something of the one who speaks: "the *ministry* said it had closed the port", "*Fiji* denied
 * the raid, and it called for talks"; -1 where there is none. The verb of "it" is at `verb`.
 */
export function speakingSubject(tree: Tree, verb: number): number {
  const telling = isIdle(tree, verb) ? -1 : tellingVerb(tree, verb);
  const subject = telling < 0 ? null : subjectOf(tree, telling).own;
  // "Kenya and Fiji said it had closed": of two, no one is "it".
  return subject === null || withConjuncts(tree, subject).length > 1 ? -1 : subject;
}
