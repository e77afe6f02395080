import { dependent, dependents } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { awaitingVerbs, hearsayAdverbs, reportingVerbs } from '../../lexicon/reality-words.ts';
import type { Modal } from '../../lexicon/modal-verbs.ts';
import { modalsAt } from './modals.ts';
import type { Reality } from './reality.ts';
import { opensCondition } from './supposed.ts';

const future: ReadonlySet<Modal> = new Set<Modal>(['will', 'shall']);
const doubtful: ReadonlySet<Modal> = new Set<Modal>(['could', 'may', 'might']);
const binding: ReadonlySet<Modal> = new Set<Modal>(['should', 'must', 'can', 'ought']);
/** What is not to be under these is a will not to: "will not lift", "could not agree". */
const refusable: ReadonlySet<Modal> = new Set<Modal>(['will', 'shall', 'would', 'can', 'could']);

/** "Progress is expected when the two meet": a present tense after "when" under what is to come. */
function isAwaited(tree: Tree, predicate: number): boolean {
  const { xpos, relation, head } = tree.tokens[predicate];
  if (relation !== 'advcl' || !['VBP', 'VBZ', 'VB'].includes(xpos)) return false;
  if (dependent(tree, predicate, ['aux']) >= 0) return false;
  const isWhen = dependents(tree, predicate, ['advmod', 'mark']).some(
    (child) => lemmaAt(tree, child) === 'when',
  );
  const isExpected = tree.tokens[head].xpos === 'VBN' && awaitingVerbs.has(lemmaAt(tree, head));
  return isWhen && (isExpected || modalsAt(tree, head).some((modal) => future.has(modal)));
}

/** Whether a clause is what somebody says: then "would" tells a plan. */
function isReported(tree: Tree, predicate: number): boolean {
  let here = predicate;
  for (let steps = 0; steps < 4 && here >= 0; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation === 'ccomp' || relation === 'parataxis') return head >= 0;
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

/** What the predicate's own words say of it: modal verbs, negation, "allegedly", "if"; null where they say nothing. */
export function ownReality(tree: Tree, predicate: number): Reality | null {
  if (isAwaited(tree, predicate)) return 'planned';
  const modals = modalsAt(tree, predicate);
  if (isNegated(tree, predicate)) return modals.some((modal) => refusable.has(modal)) ? 'refused' : 'denied';
  const isHearsay = dependents(tree, predicate, ['advmod']).some((child) =>
    hearsayAdverbs.has(lemmaAt(tree, child)),
  );
  if (isHearsay) return 'alleged';
  return opensCondition(tree, predicate) ? 'hypothetical' : byModal(tree, predicate, modals);
}
