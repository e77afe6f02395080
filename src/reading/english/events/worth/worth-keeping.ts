import { eventNoun } from '../../lexicon/event-nouns.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { partnerNouns } from '../../lexicon/partner-nouns.ts';
import { isForce } from '../../lexicon/violence-nouns.ts';
import { actIs, traitsOf } from '../../../../model/acts.ts';
import type { LocalActor } from '../../../../model/actor.ts';
import type { Participant, ParticipantRole } from '../../../../model/claim.ts';
import type { Place } from '../../../../model/place.ts';
import type { TokenEvent } from '../token-event.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { isMetaphor } from './is-metaphor.ts';
import { isSport } from './is-sport.ts';
import { warnsOwn } from './warns-own.ts';
import { sitsByItself } from './sits-by-itself.ts';

/** Whether the words of the clause tell of force, not of an accident: "killed in a raid". */
function isForceful(tree: Tree, event: TokenEvent): boolean {
  if (event.agents.some((agent) => isForce(lemmaAt(tree, agent)))) return true;
  return event.sites.some((site) =>
    dependents(tree, site, ['obl', 'nmod']).some((child) => isForce(lemmaAt(tree, child))),
  );
}

function isPlainFate(tree: Tree, event: TokenEvent): boolean {
  if (!actIs(event.outcome, 'plain victim')) return false;
  if (event.outcome.type === 'ACCUSE') return true;
  if (event.outcome.type !== 'ASSAULT') return event.agents.length === 0;
  return (
    event.outcome.mode === 'targeted' ||
    isForceful(tree, event) ||
    (event.agents.length === 0 && actIs(event.outcome, 'deliberate'))
  );
}

/** Whether pronouns alone say whose the deed is, which then is a guess: "its tests". */
function isOfPronoun(tree: Tree, { agents }: TokenEvent): boolean {
  return agents.some((agent) => tree.tokens[agent].upos === 'PRON');
}

/** Whether somebody speaks to a named body, which is an interview and no talks. */
function isWithPress(tree: Tree, event: TokenEvent): boolean {
  const { names } = tree.sentence;
  return event.recipients.some((token) =>
    names.some((name) => name.type === 'organization' && name.start <= token && token < name.end),
  );
}

/** Whether a partner without a name is somebody: "met opposition leaders". */
function isHuman(tree: Tree, token: number): boolean {
  const lemma = lemmaAt(tree, token);
  return partnerNouns.has(lemma) || isPersonNoun(tree.tokens[token].text);
}

/** "Lima met opposition leaders"; in "we met Lima's leaders" the one party named is not the one who met them. */
function isWithHuman(tree: Tree, { agents, recipients }: TokenEvent): boolean {
  const isOurs = agents.length > 0 && agents.every((one) => /^(?:we|I)$/i.test(tree.tokens[one].text));
  return !isOurs && recipients.some((one) => isHuman(tree, one));
}

/** Whether several of one body agree among themselves: "Ministers from the African Union sealed an accord". */
function isAmongThemselves(tree: Tree, event: TokenEvent): boolean {
  return event.agents.some(
    (agent) => tree.tokens[agent].xpos === 'NNS' && partnerNouns.has(lemmaAt(tree, agent)),
  );
}

/**
 * Whether an act is told of the one who receives it alone, and is none that befalls somebody: praise needs the one who gives it.
 */
function isUnsaid(event: TokenEvent, participants: readonly Participant[]): boolean {
  const isNaming = event.rule === 'event-naming';
  if (event.outcome.roles !== 'directed') return false;
  if (actIs(event.outcome, 'plain victim') && !isNaming) return false;
  return participants.every(({ role }) => role === 'recipient');
}

/** Whether an act is only mentioned in passing: "the importance of supporting trade", "ways to expand ties". */
function isVague(tree: Tree, event: TokenEvent): boolean {
  if (!actIs(event.outcome, 'passing')) return false;
  if (event.standing === 'hypothetical') return true;
  if (event.standing === 'planned' && actIs(event.outcome, 'aimed') && isInfinitive(tree, event.predicate))
    return true;
  return (
    tree.tokens[event.predicate].xpos === 'VBG' && dependents(tree, event.predicate, ['aux']).length === 0
  );
}

/**
 * Whether an act that one party did not do is no news: "did not promise cuts". A visit or talks that did not take place are.
 */
function isIdleDenial({ outcome, standing }: TokenEvent, participants: readonly Participant[]): boolean {
  return standing === 'denied' && participants.length === 1 && !actIs(outcome, 'contact');
}

/** Whether a demand is made on nobody who is named: "said that the world must act". */
function isOnNobody({ rule }: TokenEvent, participants: readonly Participant[]): boolean {
  return rule === 'event-demand' && participants.length < 2;
}

/** Who and where, as far as known. */
export interface Known {
  readonly participants: readonly Participant[];
  readonly place: Place | null;
  readonly actors: readonly LocalActor[];
}

/** Whether an event that a verb tells is plain with one party, as its PLOVER type and its roles have it. */
function isPlainByType(tree: Tree, event: TokenEvent, role: ParticipantRole): boolean {
  const { roles, type } = event.outcome;
  if (roles === 'attending' || roles === 'signing') return true;
  if (role !== 'actor') return role === 'recipient' && isPlainFate(tree, event);
  if (type === 'ASSAULT' || type === 'COERCE') return event.recipients.length > 0;
  return actIs(event.outcome, 'plain doer');
}

/** "Lima's objections to the dam": a noun of refusal, whose owner refuses something named. */
function isOwnStand(tree: Tree, { rule, outcome, predicate, recipients }: TokenEvent): boolean {
  if (rule !== 'event-noun' || recipients.length === 0 || outcome.type !== 'REJECT') return false;
  return eventNoun(lemmaAt(tree, predicate))?.alone === 'owned';
}

/** "rebels backed by Lima": what is only described by it is said in passing. */
function isDescription(tree: Tree, { outcome, predicate }: TokenEvent): boolean {
  return actIs(outcome, 'passing') && isPassive(tree, predicate);
}

interface Alone {
  readonly role: ParticipantRole;
  readonly place: Place | null;
  readonly actor: LocalActor;
}

/** Whether an event may be told of one party alone; see `Enough` for what each act asks for. */
function isPlainAlone(tree: Tree, event: TokenEvent, { role, place, actor }: Alone): boolean {
  const { enough } = traitsOf(event.outcome);
  const isNoun = event.rule === 'event-noun';
  const isByType = !isNoun && isPlainByType(tree, event, role);
  switch (enough) {
    case 'type':
      return isByType || (role === 'actor' && isOwnStand(tree, event));
    case 'both':
      return false;
    case 'doer':
      return !isDescription(tree, event) && (isByType || (!isNoun && role === 'actor'));
    case 'place':
      return place !== null;
    case 'partner':
      return !isNoun && (isWithHuman(tree, event) || sitsByItself(tree, event, actor));
    case 'members':
      return !isNoun && role === 'actor' && isAmongThemselves(tree, event);
    case 'host':
      return role === 'host';
    case 'fate':
      return isNoun ? role === 'recipient' : isByType;
    case 'undergone':
      return isByType && role === 'recipient';
    case 'deed':
      return isNoun ? role === 'actor' : isByType;
    case 'own deed':
      return isNoun ? role === 'actor' && !isOfPronoun(tree, event) : isByType;
  }
}

/**
 * Whether enough is known of an event to claim it: two parties, or one with an act that is plain by itself.
 *
 * A visit or arrival needs its traveller and a place; talks and treaties need two parties.
 */
export function isWorthKeeping(
  tree: Tree,
  event: TokenEvent,
  { participants, place, actors }: Known,
): boolean {
  if (isVague(tree, event) || isUnsaid(event, participants) || warnsOwn(tree, event)) return false;
  if (isSport(tree, event) || isMetaphor(tree, event)) return false;
  if (isIdleDenial(event, participants) || isOnNobody(event, participants)) return false;
  if (participants.length >= 2) return !actIs(event.outcome, 'interview') || !isWithPress(tree, event);
  const [only] = participants;
  if (only === undefined) return false;
  if (event.outcome.roles === 'visiting')
    return only.role === 'actor' && (place !== null || event.standing === 'denied');
  return isPlainAlone(tree, event, { role: only.role, place, actor: actors[only.party.actor] });
}
