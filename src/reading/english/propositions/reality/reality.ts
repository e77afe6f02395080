import { isInfinitive } from '../../grammar/infinitive.ts';
import { dependent } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { Status } from '../../../../model/claim.ts';
import { ownReality } from './own-reality.ts';
import { realityFromAbove, type Governing } from './reality-above.ts';

/**
 * How real it is what a predicate tells: its status, or one of three that make no claim by themselves.
 *
 * `refused` is a will not to ("will not lift"); `purpose` is what something else is done for ("flew in to meet"); `silent` leaves it to
 * the predicate above, or to nobody ("must leave", "asked to leave").
 */
export type Reality = Status | 'refused' | 'purpose' | 'silent';

/** Relations through which a predicate stands as the one above it does. */
const chained: ReadonlySet<string> = new Set(['xcomp', 'conj']);
const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
/** How many predicates up the reality of one is looked for. */
const reach = 5;

/** The predicate that a predicate stands or falls with; -1 for none. */
function standsWith(tree: Tree, predicate: number): number {
  const { relation, head, xpos } = tree.tokens[predicate];
  if (relation === 'advcl' && xpos === 'VBG') return head;
  if (!chained.has(relation)) return -1;
  const isApart =
    relation === 'conj' && (finite.has(xpos) || dependent(tree, predicate, ['nsubj', 'mark']) >= 0);
  return isApart ? -1 : head;
}

/**
 * Reads how real it is what the predicate at a token tells: by its own modals, tense and negation, then by the verbs and nouns above it.
 *
 * @param governing what the verbs above are known to do to their clauses; where it is left out, the lexicon alone is asked.
 */
export function realityAt(tree: Tree, predicate: number, governing?: Governing): Reality {
  let here = predicate;
  for (let steps = 0; steps < reach && here >= 0; steps += 1) {
    const found = ownReality(tree, here) ?? realityFromAbove(tree, here, governing);
    if (found !== null) return found;
    here = standsWith(tree, here);
  }
  // An infinitive that no verb above makes a fact is an aim.
  const isAim = isInfinitive(tree, predicate) && tree.tokens[predicate].relation !== 'xcomp';
  return isAim ? 'purpose' : 'happened';
}
