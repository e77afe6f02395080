import { dependent, dependents } from '../../grammar/dependents.ts';
import { isNegated, takesNothing } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import {
  awaitingMarks,
  awaitingVerbs,
  hearsayAdverbs,
  imaginingWords,
  nearlyWords,
  reportingVerbs,
} from '../../lexicon/reality-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import type { Modal } from '../../lexicon/modal-verbs.ts';
import { isAsked } from './asked.ts';
import { isInFiction } from './in-fiction.ts';
import { modalsAt } from './modals.ts';
import type { Reality } from './reality.ts';
import { opensCondition } from './supposed.ts';

const future: ReadonlySet<Modal> = new Set<Modal>(['will', 'shall']);
const doubtful: ReadonlySet<Modal> = new Set<Modal>(['could', 'may', 'might']);
const binding: ReadonlySet<Modal> = new Set<Modal>(['should', 'must', 'can', 'ought']);
/** Modals whose negation tells a refusal: "will not lift", "could not agree". */
const refusable: ReadonlySet<Modal> = new Set<Modal>(['will', 'shall', 'would', 'can', 'could']);

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
  return isExpected || modalsAt(tree, predicate).some((modal) => future.has(modal));
}

/** "Progress is expected when the two meet", "once they sign": a present tense of time under what is to come. */
function isAwaited(tree: Tree, predicate: number): boolean {
  const marks = dependents(tree, predicate, ['advmod', 'mark']).map((child) => lemmaAt(tree, child));
  if (!marks.some((mark) => awaitingMarks.has(mark)) || !isOfNow(tree, predicate)) return false;
  const { relation, head } = tree.tokens[predicate];
  if (relation === 'advcl') return isAhead(tree, head);
  // The tree may take the clause of time for the main one.
  return dependents(tree, predicate, ['parataxis', 'ccomp']).some((child) => isAhead(tree, child));
}

/** Whether the words tell of what was once planned and did not come: "President Ruiz was to have visited Lima". */
function isUnfulfilled(tree: Tree, predicate: number): boolean {
  const helpers = dependents(tree, predicate, ['aux', 'mark']);
  const to = helpers.find((child) => lemmaAt(tree, child) === 'to') ?? -1;
  const [before, behind] = [tree.tokens[to - 1], tree.tokens[to + 1]];
  return to > 0 && before.lemma === 'be' && before.xpos === 'VBD' && behind?.text === 'have';
}

/** "Had Lima signed, …": a helper before the subject that opens its sentence or clause supposes it. */
function isInverted(tree: Tree, predicate: number): boolean {
  const subject = dependent(tree, predicate, ['nsubj']);
  const helper = dependent(tree, predicate, ['aux']);
  if (helper < 0 || subject < helper || predicate < subject) return false;
  const before = tree.tokens[helper - 1];
  const isOpening = before === undefined || before.upos === 'PUNCT';
  return isOpening && ['had', 'were'].includes(tree.tokens[helper].text.toLowerCase());
}

function isNearly(tree: Tree, predicate: number): boolean {
  return nearlyWords.has(tree.tokens[predicate - 1]?.text.toLowerCase() ?? '');
}

/** Whether a clause is what somebody says: then "would" tells a plan. */
function isReported(tree: Tree, predicate: number): boolean {
  let here = predicate;
  for (let steps = 0; steps < 4 && here >= 0; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation === 'ccomp' || relation === 'parataxis') return head >= 0;
    // "insisted Lima would go on", with Lima taken for its object.
    if (relation === 'xcomp' && head >= 0 && saysClause(lemmaAt(tree, head))) return true;
    if (relation !== 'conj' && relation !== 'xcomp')
      return dependents(tree, here, ['parataxis']).some((child) => reportingVerbs.has(lemmaAt(tree, child)));
    here = head;
  }
  return false;
}

function byModal(tree: Tree, predicate: number, modals: readonly Modal[]): Reality | null {
  if (modals.some((modal) => future.has(modal))) return 'planned';
  if (modals.includes('would')) return isReported(tree, predicate) ? 'planned' : 'hypothetical';
  if (modals.some((modal) => binding.has(modal))) return 'silent';
  return modals.some((modal) => doubtful.has(modal)) ? 'hypothetical' : null;
}

/** What a negated predicate tells by its modals: "will not lift" refuses, "should not lift" asks, "did not lift" denies. */
function byNegation(modals: readonly Modal[]): Reality {
  if (modals.some((modal) => refusable.has(modal))) return 'refused';
  return modals.some((modal) => binding.has(modal)) ? 'silent' : 'denied';
}

/** What the predicate's own words say of it: modal verbs, negation, "allegedly", "if"; null where they say nothing. */
export function ownReality(tree: Tree, predicate: number): Reality | null {
  if (isAsked(tree, predicate) || isInFiction(tree, predicate)) return 'silent';
  if (imaginingWords.has(tree.tokens[0].text) && predicate > 0) return 'hypothetical';
  if (isAwaited(tree, predicate)) return 'planned';
  const modals = modalsAt(tree, predicate);
  if (opensCondition(tree, predicate)) return 'hypothetical';
  if (isUnfulfilled(tree, predicate)) return 'denied';
  if (isNegated(tree, predicate) || takesNothing(tree, predicate)) return byNegation(modals);
  if (isNearly(tree, predicate)) return 'silent';
  if (isInverted(tree, predicate)) return 'hypothetical';
  const isHearsay = dependents(tree, predicate, ['advmod']).some((child) =>
    hearsayAdverbs.has(lemmaAt(tree, child)),
  );
  if (isHearsay) return 'alleged';
  return byModal(tree, predicate, modals);
}
