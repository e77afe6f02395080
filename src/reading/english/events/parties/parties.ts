import type { Party } from '../../../../model/actor.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import {
  exampleWords,
  groupingNouns,
  memberNouns,
  partyPrepositions,
  permitNouns,
} from '../../lexicon/party-words.ts';
import { stateOfAdjective } from '../../../../world/state-adjectives.ts';
import { mentionsAt } from '../../actors/mentions-at.ts';
import type { PartyFrame } from './party-frame.ts';
import { partyOf } from '../../actors/party-of.ts';
import { actsApart, actsForAnother } from './acting-nouns.ts';
import { issuersAt } from '../../actors/issuers-at.ts';
import { listedAt } from '../../actors/listed-mentions.ts';
import { speakersBehind } from './speaker-behind.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import { countedAt } from '../../grammar/partitives.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';

const inner = ['nmod:poss', 'compound', 'amod', 'appos', 'nmod', 'flat', 'nmod:desc', 'conj'];
/** The relations of `inner` by which a noun is somebody's. */
const owning = inner.filter((relation) => relation !== 'compound' && relation !== 'flat');

/** The state that an adjective before a noun names, where the article has it for an actor; none in "the Korean Peninsula". */
function stateByAdjective(frame: PartyFrame, token: number): readonly Party[] {
  const { tokens } = frame.tree;
  const before = tokens[token - 1]?.text ?? '';
  const code = stateOfAdjective(`${before} ${tokens[token].text}`) ?? stateOfAdjective(tokens[token].text);
  if (code === null || isInPlaceName(frame, token)) return [];
  const actor = frame.states.get(code);
  return actor === undefined ? [] : [{ actor, name: tokens[token].text }];
}

/** Whether a token stands inside the name of a region, a sea or another place that is no state. */
function isInPlaceName({ placesIn, tree }: PartyFrame, token: number): boolean {
  const { start, end } = tree.tokens[token].span;
  return placesIn(tree.sentence.index).some(
    ({ kind, span }) => kind !== 'country' && span.start <= start && end <= span.end,
  );
}

/** "between Peruvian and Chilean commanders": the second adjective, whatever the tree hangs it from. */
function joinedAdjective(frame: PartyFrame, token: number): readonly Party[] {
  const { tokens } = frame.tree;
  const isJoined = tokens[token + 1]?.text === 'and' && tokens[token + 2] !== undefined;
  return isJoined ? stateByAdjective(frame, token + 2) : [];
}

function modifierParties(frame: PartyFrame, token: number): readonly Party[] {
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
  return (
    tree.tokens[child].relation === 'nmod' &&
    dependents(tree, child, ['case']).some((word) => lemmaAt(tree, word) === 'in')
  );
}

/** "Officials in the union" are the union; militants in Lima are not Lima. */
function bodiesOf({ findings }: PartyFrame, parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ actor }) => findings.actors[actor].type === 'organization');
}

/** Whether a noun hangs from another by a preposition that leads to a party: "officials *from* Lima", "visas *for* officials". */
function leadsToParty(tree: Tree, child: number, members: boolean): boolean {
  if (tree.tokens[child].relation !== 'nmod') return true;
  const words = dependents(tree, child, ['case']).map((word) => lemmaAt(tree, word));
  if (words.some((word) => partyPrepositions.has(word))) return true;
  if (!members) return false;
  const noun = tree.tokens[child].head;
  if (isIn(tree, child))
    return (
      actsForAnother(tree, noun) ||
      isPersonNoun(tree.tokens[noun].text) ||
      memberNouns.has(lemmaAt(tree, noun))
    );
  return words.includes('for') && permitNouns.has(lemmaAt(tree, noun));
}

/** The parties named inside a noun phrase that is itself no party: "Lima's claim", "officials from Lima". */
function partiesInside(
  frame: PartyFrame,
  token: number,
  { depth, relations = inner, acting = false, members = false }: Inside,
): readonly Party[] {
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

function withoutStates({ findings }: PartyFrame, parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ actor }) => findings.actors[actor].type !== 'state');
}

/** The parties at a token and those listed with them. */
function partiesListedAt(frame: PartyFrame, token: number): readonly Party[] {
  return listedAt(frame, token).map((mention) => partyOf(frame, mention));
}

/** "partners such as Lima and Quito": those named as examples take part; whose partners they are does not. */
function examplesOf(frame: PartyFrame, token: number): readonly Party[] {
  return dependents(frame.tree, token, ['nmod'])
    .filter((child) =>
      dependents(frame.tree, child, ['case']).some((word) => exampleWords.has(lemmaAt(frame.tree, word))),
    )
    .flatMap((child) => partiesListedAt(frame, child));
}

/** "We condemn the raid", inside a quotation: who is quoted. */
function voiceAt({ tree, speakerAt }: PartyFrame, token: number): Party | null {
  const { text, span } = tree.tokens[token];
  return /^(?:I|we)$/i.test(text) && tree.quotationOf[token] >= 0
    ? speakerAt(tree.sentence.index, span.start)
    : null;
}

/** Parties at a word that acts: itself, its speaker where it is a pronoun, or whom an agentive noun acts for. */
export function actingParties(frame: PartyFrame, word: number): readonly Party[] {
  const token = countedAt(frame.tree, word);
  const own = partiesListedAt(frame, token);
  if (own.length > 0)
    return frame.tree.tokens[token].upos === 'ADJ' ? [...own, ...joinedAdjective(frame, token)] : own;
  const speakers = speakersBehind(frame.tree, token);
  if (speakers.length > 0)
    return speakers.flatMap((speaker) =>
      mentionsAt(frame, speaker).map((mention) => partyOf(frame, mention)),
    );
  const voice = voiceAt(frame, token);
  if (voice !== null) return [voice];
  const issuers = issuersAt(frame, frame.tree, token);
  if (issuers.length > 0) return issuers;
  if (actsForAnother(frame.tree, token)) {
    const inside = partiesInside(frame, token, { depth: 1, acting: true });
    const named = inside.length > 0 || token === 0 ? inside : stateByAdjective(frame, token - 1);
    return actsApart(frame.tree, token) ? withoutStates(frame, named) : named;
  }
  if (groupingNouns.has(lemmaAt(frame.tree, token))) return examplesOf(frame, token);
  const state = stateByAdjective(frame, token);
  return state.length === 0
    ? []
    : [...state, ...joinedAdjective(frame, token), ...partiesInside(frame, token, { depth: 0 })];
}

/** "Lima's raid on Quito": a deed is its owner's, not its victim's. */
function ownersOf(frame: PartyFrame, token: number): readonly Party[] {
  const isDeed = eventNoun(lemmaAt(frame.tree, token))?.gives.type === 'ASSAULT';
  if (!isDeed) return [];
  return dependents(frame.tree, token, ['nmod:poss']).flatMap((child) => modifierParties(frame, child));
}

/** Hosts at a word that is gone to: itself, or whose it is. A state named beside a noun labels it ("a Chad Day fair") and is no host. */
export function visitedParties(frame: PartyFrame, token: number): readonly Party[] {
  const own = partiesListedAt(frame, token);
  if (own.length > 0) return own;
  const beside = partiesInside(frame, token, { depth: 1, relations: ['compound', 'flat'] });
  return [
    ...stateByAdjective(frame, token),
    ...partiesInside(frame, token, { depth: 1, relations: owning }),
    ...beside.filter(({ actor }) => frame.findings.actors[actor].type !== 'state'),
  ];
}

/** Parties at a word that receives: itself, or those whom its noun phrase names. */
export function receivingParties(frame: PartyFrame, word: number): readonly Party[] {
  const token = countedAt(frame.tree, word);
  const own = partiesListedAt(frame, token);
  if (own.length > 0) return own;
  const owners = ownersOf(frame, token);
  return owners.length > 0
    ? owners
    : [...stateByAdjective(frame, token), ...partiesInside(frame, token, { depth: 2, members: true })];
}
