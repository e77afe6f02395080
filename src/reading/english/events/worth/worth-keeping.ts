import { partnerNouns } from '../../lexicon/partner-nouns.ts';
import { isForce } from '../../lexicon/violence-nouns.ts';
import { actIs, traitsOf } from '../../../../model/acts.ts';
import type { Participant } from '../../../../model/claim.ts';
import type { Place } from '../../../../model/place.ts';
import type { TokenEvent } from '../token-event.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

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

/** Whether a noun tells the deed of the one known; "its tests" does not: whose they are is a guess. */
function isOwnDeed(tree: Tree, { outcome, agents }: TokenEvent): boolean {
  const { enough } = traitsOf(outcome);
  if (enough !== 'own deed') return enough === 'deed';
  return agents.every((agent) => tree.tokens[agent].upos !== 'PRON');
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
  return partnerNouns.has(lemmaAt(tree, token));
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
  if (event.outcome.roles !== 'directed' || actIs(event.outcome, 'plain victim')) return false;
  return participants.every(({ role }) => role === 'recipient');
}

/** Whether an act is only mentioned in passing: "the importance of supporting trade". */
function isVague(tree: Tree, event: TokenEvent): boolean {
  return (
    actIs(event.outcome, 'passing') &&
    tree.tokens[event.predicate].xpos === 'VBG' &&
    dependents(tree, event.predicate, ['aux']).length === 0
  );
}

/** Who and where, as far as known. */
export interface Known {
  readonly participants: readonly Participant[];
  readonly place: Place | null;
}

/**
 * Whether enough is known of an event to claim it: two parties, or one with an act that is plain by itself.
 *
 * A visit or arrival needs its traveller and a place; talks and treaties need two parties.
 */
export function isWorthKeeping(tree: Tree, event: TokenEvent, { participants, place }: Known): boolean {
  if (isVague(tree, event) || isUnsaid(event, participants)) return false;
  if (participants.length >= 2) return !actIs(event.outcome, 'interview') || !isWithPress(tree, event);
  const only = participants[0];
  if (only === undefined) return false;
  const { roles, type } = event.outcome;
  const { enough } = traitsOf(event.outcome);
  if (roles === 'visiting') return only.role === 'actor' && (place !== null || event.standing === 'denied');
  if (enough === 'host') return only.role === 'host';
  if (enough === 'both') return false;
  if (enough === 'place') return place !== null;
  if (enough === 'partner' && event.rule !== 'event-noun')
    return event.recipients.some((one) => isHuman(tree, one));
  if (event.rule === 'event-noun')
    return enough === 'fate' ? only.role === 'recipient' : only.role === 'actor' && isOwnDeed(tree, event);
  if (roles === 'attending' || roles === 'signing') return true;
  if (enough === 'members' && only.role === 'actor') return isAmongThemselves(tree, event);
  if (only.role === 'actor' && (type === 'ASSAULT' || type === 'COERCE')) return event.recipients.length > 0;
  if (only.role === 'actor') return actIs(event.outcome, 'plain doer') || enough === 'doer';
  return only.role === 'recipient' && isPlainFate(tree, event);
}
