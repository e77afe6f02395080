import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { outcome, type Outcome } from '../../lexicon/event-frame.ts';
import { marchers, stoppageKinds } from '../../lexicon/protest-words.ts';

/** Whether the words right before a strike say that work stops or somebody fasts: "a general strike", "a 24-hour strike". */
function isOfWork({ tokens }: Tree, noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && /^(?:NOUN|ADJ|PUNCT|NUM|SYM|PART)$/.test(tokens[at].upos)) {
    const written = tokens[at].text.toLowerCase();
    if (stoppageKinds.has(written) || stoppageKinds.has(tokens[at].lemma.toLowerCase())) return true;
    at -= 1;
  }
  return false;
}

/** Whether somebody is "on strike". */
export function isOnStrike(tree: Tree, noun: number): boolean {
  if (lemmaAt(tree, noun) !== 'strike' || !prepositionsOf(tree, noun).includes('on')) return false;
  return tree.tokens[noun].xpos === 'NN' && dependents(tree, noun, ['det', 'nmod:poss']).length === 0;
}

/** Those who are on strike: the subject of the clause, else those whom the phrase describes ("teachers on strike"). */
export function strikersOf(tree: Tree, noun: number): readonly number[] {
  const { relation, head } = tree.tokens[noun];
  if (relation === 'nmod') return withConjuncts(tree, head);
  return subjectsOf(tree, relation === 'obl' ? head : noun);
}

/**
 * The outcome of a noun; a strike is a stoppage of work, and no attack, where its kind ("a hunger strike"), its "on", or those who act
 * ("a strike by nurses") say so.
 */
export function strikeOutcome(
  tree: Tree,
  told: Outcome,
  { noun, agents }: { readonly noun: number; readonly agents: readonly number[] },
): Outcome {
  if (lemmaAt(tree, noun) !== 'strike') return told;
  const isOfMarchers = agents.some((agent) => marchers.has(tree.tokens[agent].text.toLowerCase()));
  return isOfMarchers || isOfWork(tree, noun) || isOnStrike(tree, noun) ? outcome('PROTEST', 'strike') : told;
}
