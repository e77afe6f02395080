import type { Party } from '../../../../model/actor.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { actingParties, type PartyFrame } from '../parties/parties.ts';

const owning = ['nmod:poss', 'compound', 'amod', 'nmod', 'acl'];
/** How many nouns deep an owner is looked for: "the vote of the council of Lima". */
const deepest = 2;

/** Whom a phrase stands for, or whose deed it is: "Lima", "Peruvian claims", "the vote of the council", "the raid by Lima". */
export function ownersOf(frame: PartyFrame, head: number, depth = 0): readonly Party[] {
  const own = actingParties(frame, head);
  if (own.length > 0 || depth > deepest) return own;
  return dependents(frame.tree, head, owning)
    .filter((child) => mayOwn(frame.tree, head, child))
    .flatMap((child) => ownersOf(frame, child, depth + 1))
    .slice(0, 2);
}

/** Whether what hangs from a deed may be its doer: "by", "of" and "from", but not the victim in "the bombing of Lima". */
function mayOwn(tree: Tree, deed: number, child: number): boolean {
  const { relation } = tree.tokens[child];
  if (relation === 'acl') return false;
  if (relation !== 'nmod') return true;
  const words = dependents(tree, child, ['case']).map((word) => lemmaAt(tree, word));
  if (words.includes('by') || words.includes('from')) return true;
  return words.includes('of') && eventNoun(lemmaAt(tree, deed))?.gives.type !== 'ASSAULT';
}
