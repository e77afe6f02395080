import { dependents } from '../../grammar/dependents.ts';
import { isNegated, takesNothing } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { hearsayAdverbs, imaginingWords, nearlyWords, reportingVerbs } from '../../lexicon/reality-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { futureModals, type Modal } from '../../lexicon/modal-verbs.ts';
import { isAsked } from './asked.ts';
import { isAwaited } from './awaited.ts';
import { isInFiction } from './in-fiction.ts';
import { modalsAt } from './modals.ts';
import type { Reality } from './reality.ts';
import { isAgainstFact, isInverted, opensCondition } from './supposed.ts';

const doubtful: ReadonlySet<Modal> = new Set<Modal>(['could', 'may', 'might']);
const binding: ReadonlySet<Modal> = new Set<Modal>(['should', 'must', 'can', 'ought']);
/** Modals whose negation tells a refusal: "will not lift", "could not agree". */
const refusable: ReadonlySet<Modal> = new Set<Modal>(['will', 'shall', 'would', 'can', 'could']);

/** Whether the words tell of what was once planned and did not come: "President Ruiz was to have visited Lima". */
function isUnfulfilled(tree: Tree, predicate: number): boolean {
  const helpers = dependents(tree, predicate, ['aux', 'mark']);
  const to = helpers.find((child) => lemmaAt(tree, child) === 'to') ?? -1;
  const [before, behind] = [tree.tokens[to - 1], tree.tokens[to + 1]];
  return to > 0 && before.lemma === 'be' && before.xpos === 'VBD' && behind?.text === 'have';
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
  if (modals.some((modal) => futureModals.has(modal))) return 'planned';
  // "said that if it had known it would have paid"
  if (modals.includes('would') && isAgainstFact(tree, predicate)) return 'hypothetical';
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
