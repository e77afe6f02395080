import { actIs } from '../../../../model/acts.ts';
import type { LocalActor } from '../../../../model/actor.ts';
import type { Participant } from '../../../../model/claim.ts';
import type { Place } from '../../../../model/place.ts';
import { isOneSide } from '../parties/one-side.ts';
import type { TokenEvent } from '../token-event.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { isMetaphor } from './is-metaphor.ts';
import { isSport } from './is-sport.ts';
import { warnsOwn } from './warns-own.ts';
import { isWithPress } from './with-whom.ts';
import { isPlainAlone } from './plain-alone.ts';

/**
 * Whether only the receiver of an act is known, though the act needs its doer: praise does, unlike an arrest that befalls somebody.
 */
function isUnsaid(event: TokenEvent, participants: readonly Participant[]): boolean {
  const isNaming = event.rule === 'event-naming';
  if (event.outcome.roles !== 'directed') return false;
  if (actIs(event.outcome, 'plain victim') && !isNaming) return false;
  return participants.every(({ role }) => role === 'recipient');
}

/** Whether an act in a relative clause only describes its one party: "Kenya, which backs some of the rebels, voted". */
function isStandingStance(
  tree: Tree,
  { predicate }: TokenEvent,
  participants: readonly Participant[],
): boolean {
  const { relation, xpos } = tree.tokens[predicate];
  return participants.length === 1 && relation === 'acl:relcl' && /^VB[ZP]$/.test(xpos);
}

/** Whether a refusal only colours what is to be done: "will go on patrolling, *ignoring* the warning". */
function isColour(tree: Tree, { outcome, standing, predicate }: TokenEvent): boolean {
  const { xpos, relation } = tree.tokens[predicate];
  return outcome.type === 'REJECT' && standing === 'planned' && xpos === 'VBG' && relation === 'advcl';
}

/** Whether an act is only mentioned in passing: "the importance of supporting trade", "ways to expand ties". */
function isVague(tree: Tree, event: TokenEvent, participants: readonly Participant[]): boolean {
  if (!actIs(event.outcome, 'passing')) return false;
  if (event.standing === 'hypothetical' || isStandingStance(tree, event, participants)) return true;
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

/** Whether it is told that nobody was set free: "no prisoners were freed", "did not free any"; somebody else may tell that they were. */
function isOfNone(tree: Tree, { outcome, recipients }: TokenEvent): boolean {
  return (
    outcome.type === 'RETREAT' &&
    recipients.some((token) =>
      dependents(tree, token, ['det']).some((word) => /^(?:no|any)$/.test(lemmaAt(tree, word))),
    )
  );
}

/** Whether a demand is made on nobody who is named: "said that the world must act". */
function isOnNobody({ rule }: TokenEvent, participants: readonly Participant[]): boolean {
  return rule === 'event-demand' && participants.length < 2;
}

/** Whether a person does what only states and bodies do: "She joined the agency in 2012". */
function isOfPersons(
  { outcome }: TokenEvent,
  participants: readonly Participant[],
  actors: readonly LocalActor[],
): boolean {
  if (!actIs(outcome, 'of states')) return false;
  return participants.every(({ role, party }) => role !== 'actor' || actors[party.actor].type === 'person');
}

/** Whether support goes to the giver's own state, which is no news between sides: "the premier championed Norwegian growers". */
function isOwnSide(
  { outcome }: TokenEvent,
  participants: readonly Participant[],
  actors: readonly LocalActor[],
): boolean {
  if (outcome.type !== 'SUPPORT' || outcome.roles !== 'directed') return false;
  const sideOf = (role: 'actor' | 'recipient'): readonly LocalActor[] =>
    participants.filter((one) => one.role === role).map(({ party }) => actors[party.actor]);
  const receivers = sideOf('recipient');
  const givers = sideOf('actor');
  return givers.length === 1 && receivers.length > 0 && receivers.every((one) => isOneSide(one, givers[0]));
}

/** Who and where, as far as known. */
export interface Known {
  readonly participants: readonly Participant[];
  readonly place: Place | null;
  readonly actors: readonly LocalActor[];
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
  if (
    isColour(tree, event) ||
    isVague(tree, event, participants) ||
    isUnsaid(event, participants) ||
    warnsOwn(tree, event)
  )
    return false;
  if (isOfPersons(event, participants, actors) || isOwnSide(event, participants, actors)) return false;
  if (isSport(tree, event) || isMetaphor(tree, event)) return false;
  if ((isIdleDenial(event, participants) && !isOfNone(tree, event)) || isOnNobody(event, participants))
    return false;
  if (participants.length >= 2) return !actIs(event.outcome, 'interview') || !isWithPress(tree, event);
  const [only] = participants;
  if (only === undefined) return false;
  if (event.outcome.roles === 'visiting')
    return only.role === 'actor' && (place !== null || event.standing === 'denied');
  return isPlainAlone(tree, event, { role: only.role, place, actor: actors[only.party.actor] });
}
