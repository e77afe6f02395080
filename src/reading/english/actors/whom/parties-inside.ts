import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Party } from '../../../../model/actor.ts';
import { memberNouns, partyPrepositions, permitNouns } from '../../lexicon/party-words.ts';
import { missionNouns } from '../../lexicon/state-agents.ts';
import { mentionsAt } from '../mentions-at.ts';
import type { PartyFrame } from './party-frame.ts';
import { partyOf } from '../party-of.ts';
import { actsApart, actsForAnother } from './acting-nouns.ts';
import { speakersBehind } from './speaker-behind.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { stateByAdjective } from './state-by-adjective.ts';

/** The relations by which what is named inside a noun phrase hangs from its noun. */
export const inner: readonly string[] = [
  'nmod:poss',
  'compound',
  'amod',
  'appos',
  'nmod',
  'flat',
  'nmod:desc',
  'conj',
];

/** The parties that a modifier names: itself, who speaks where it is a pronoun, or the state of an adjective. */
export function modifierParties(frame: PartyFrame, token: number): readonly Party[] {
  const own = mentionsAt(frame, token).map((mention) => partyOf(frame, mention));
  if (own.length > 0) return own;
  const speakers = speakersBehind(frame.tree, token).flatMap((one) => mentionsAt(frame, one));
  return speakers.length > 0 ? speakers.map((one) => partyOf(frame, one)) : stateByAdjective(frame, token);
}

interface Inside {
  /** How many levels below the noun are looked at, beside the first. */
  readonly depth: number;
  readonly relations?: readonly string[];
  /** Whether "officials in the union" and "visas for its staff" lead to a party as well. */
  readonly members?: boolean;
  /** Whether the noun acts: then no state is taken for the rebels or firms that it is named with. */
  readonly acting?: boolean;
}

function isIn(tree: Tree, child: number): boolean {
  return tree.tokens[child].relation === 'nmod' && prepositionsOf(tree, child).includes('in');
}

/** "Officials in the union" are the union; militants in Lima are not Lima. */
function bodiesOf({ findings }: PartyFrame, parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ actor }) => findings.actors[actor].type === 'organization');
}

/** Whether a noun stands for those of a body behind "in": "officials in the union", "countries in the bloc". */
function hasMembers(tree: Tree, noun: number): boolean {
  return (
    actsForAnother(tree, noun) || isPersonNoun(tree.tokens[noun].text) || memberNouns.has(lemmaAt(tree, noun))
  );
}

/** Whether a noun hangs from another by a preposition that leads to a party: "officials *from* Lima", "visas *for* officials". */
function leadsToParty(tree: Tree, child: number, members: boolean): boolean {
  if (tree.tokens[child].relation !== 'nmod') return true;
  const words = prepositionsOf(tree, child);
  if (words.some((word) => partyPrepositions.has(word))) return true;
  const noun = tree.tokens[child].head;
  // "its envoy to Lima": those with whom it has the mission.
  if (words.includes('to') && missionNouns.has(lemmaAt(tree, noun))) return true;
  if (!members) return false;
  if (isIn(tree, child)) return hasMembers(tree, noun);
  return words.includes('for') && permitNouns.has(lemmaAt(tree, noun));
}

/** Those whose a thing is by name: of "Lima's treatment of Fijian refugees" Lima alone. A pronoun leaves room for others. */
function namedOwners(frame: PartyFrame, token: number): readonly Party[] {
  return dependents(frame.tree, token, ['nmod:poss'])
    .filter((owner) => frame.tree.tokens[owner].upos !== 'PRON')
    .flatMap((owner) => withConjuncts(frame.tree, owner))
    .flatMap((one) => modifierParties(frame, one));
}

/** The parties named inside a noun phrase that is itself no party: "Lima's claim", "officials from Lima". */
export function partiesInside(
  frame: PartyFrame,
  token: number,
  { depth, relations = inner, acting = false, members = false }: Inside,
): readonly Party[] {
  const owners = namedOwners(frame, token);
  if (owners.length > 0 && relations.includes('nmod:poss')) return owners;
  return dependents(frame.tree, token, relations).flatMap((child) => {
    if (!leadsToParty(frame.tree, child, members)) return [];
    // "the leaders of Norway and Ghana": all owners that are joined.
    const named = withConjuncts(frame.tree, child).flatMap((one) => modifierParties(frame, one));
    const own = isIn(frame.tree, child) ? bodiesOf(frame, named) : named;
    if (named.length > 0 || depth === 0) return own;
    const deeper = partiesInside(frame, child, { depth: depth - 1, relations, acting, members });
    return acting && actsApart(frame.tree, child) ? withoutStates(frame, deeper) : deeper;
  });
}

/** The parties that are no states. */
export function withoutStates({ findings }: PartyFrame, parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ actor }) => findings.actors[actor].type !== 'state');
}
