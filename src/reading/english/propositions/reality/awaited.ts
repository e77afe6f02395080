import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { futureModals } from '../../lexicon/modal-verbs.ts';
import { awaitingMarks, awaitingVerbs } from '../../lexicon/reality-words.ts';
import { modalsAt } from './modals.ts';

const present: ReadonlySet<string> = new Set(['VBP', 'VBZ', 'VB']);

/** A plain present, or "has met": what a clause of time says of what is still to come. */
function isOfNow(tree: Tree, predicate: number): boolean {
  const helpers = dependents(tree, predicate, ['aux']);
  if (helpers.length === 0) return present.has(tree.tokens[predicate].xpos);
  return helpers.every((helper) => present.has(tree.tokens[helper].xpos));
}

/** Whether a clause tells what is to come: "will pass", "is expected". */
function isAhead(tree: Tree, predicate: number): boolean {
  const isExpected = tree.tokens[predicate].xpos === 'VBN' && awaitingVerbs.has(lemmaAt(tree, predicate));
  return isExpected || modalsAt(tree, predicate).some((modal) => futureModals.has(modal));
}

/** "Progress is expected when the two meet", "once they sign": a present tense of time under what is to come. */
export function isAwaited(tree: Tree, predicate: number): boolean {
  const marks = dependents(tree, predicate, ['advmod', 'mark']).map((child) => lemmaAt(tree, child));
  if (!marks.some((mark) => awaitingMarks.has(mark)) || !isOfNow(tree, predicate)) return false;
  const { relation, head } = tree.tokens[predicate];
  // "Once they sign, work will begin": the tagger may take the noun before "will" for the verb.
  if (relation === 'advcl')
    return [head, ...dependents(tree, head, ['conj'])].some((one) => isAhead(tree, one));
  // The tree may take the clause of time for the main one.
  return dependents(tree, predicate, ['parataxis', 'ccomp']).some((child) => isAhead(tree, child));
}
