import { actingParties } from '../../actors/whom/parties-at.ts';
import { distinctBy } from '../../actors/whom/distinct-parties.ts';
import type { RolePlan } from '../../../../model/act-traits.ts';
import type { Participant, ParticipantRole } from '../../../../model/claim.ts';
import type { Mention, Party } from '../../../../model/actor.ts';
import { isPaired } from '../../lexicon/event-frame.ts';
import { alsoDid } from './also-did.ts';
import { listAfter } from '../../actors/mention-lists.ts';
import { addressedNear, metNear, modifiersNear, partnersNear, subjectNear } from './near-parties.ts';
import { isOneSide, isUponItself } from './one-side.ts';
import { partyOf } from '../../actors/party-of.ts';
import { receivingParties } from '../../actors/whom/receiving-parties.ts';
import { visitedParties } from '../../actors/whom/visited-parties.ts';
import type { PartyFrame } from '../../actors/whom/party-frame.ts';
import type { TokenEvent } from '../token-event.ts';

interface RolePair {
  readonly agent: ParticipantRole;
  readonly recipient: ParticipantRole;
}

/**
 * The roles of those who act and receive: PLOVER has the visitor act and the host receive; mutual acts have only actors. Source: manual
 * 0.8, section 3.2.2.
 */
export const rolesOf: Readonly<Record<RolePlan, RolePair>> = {
  mutual: { agent: 'actor', recipient: 'actor' },
  directed: { agent: 'actor', recipient: 'recipient' },
  hosting: { agent: 'host', recipient: 'actor' },
  visiting: { agent: 'actor', recipient: 'host' },
  signing: { agent: 'signatory', recipient: 'signatory' },
  attending: { agent: 'attendee', recipient: 'attendee' },
};

function as(parties: readonly Party[], role: ParticipantRole): readonly Participant[] {
  return parties.map((party) => ({ party, role }));
}

function listed(frame: PartyFrame, found: readonly Mention[]): readonly Party[] {
  const [first] = found;
  if (first === undefined) return [];
  return [...found, ...listAfter(frame.tree, first, frame.mentions)].map((one) => partyOf(frame, one));
}

function near(frame: PartyFrame, event: TokenEvent): readonly Party[] {
  return subjectNear(frame.tree, event, frame.mentions).map((one) => partyOf(frame, one));
}

function agentsOf(frame: PartyFrame, event: TokenEvent): readonly Party[] {
  const told = event.agents.flatMap((token) => actingParties(frame, token));
  if (event.rule === 'event-noun' && event.outcome.roles === 'mutual') {
    return [...told, ...modifiersNear(frame.tree, event, frame.mentions).map((one) => partyOf(frame, one))];
  }
  const also = told.length > 0 ? listed(frame, alsoDid(frame.tree, event, frame.mentions)) : [];
  if (told.length > 0) return [...told, ...also];
  if (event.rule !== 'event-noun') return near(frame, event);
  return event.outcome.roles === 'visiting' ? travellers(frame, event) : [];
}

/** The travellers of a visit whom the tree attaches to the place: "During a visit to Lima, President Sosa said". */
function travellers(frame: PartyFrame, event: TokenEvent): readonly Party[] {
  const named = event.recipients.flatMap((token) => receivingParties(frame, token));
  return named.filter((party) => !isGoal(frame, party));
}

/**
 * Whether a party behind "to" or "in" is where a visit goes. A person is not: there the tree has attached the subject that follows to the
 * place.
 */
function isGoal(frame: PartyFrame, party: Party): boolean {
  return frame.findings.actors[party.actor].type !== 'person';
}

function recipientsOf(frame: PartyFrame, event: TokenEvent): readonly Party[] {
  const { roles } = event.outcome;
  const isTogether = isPaired(event.outcome);
  const read = isTogether ? actingParties : roles === 'visiting' ? visitedParties : receivingParties;
  const named = event.recipients.flatMap((token) => read(frame, token));
  // "the last envoy to visit Lima, Ana Sosa, arrived": a person named behind the place is no host.
  const goals = roles === 'visiting' ? named.filter((party) => isGoal(frame, party)) : [];
  if (goals.length > 0 || (roles === 'visiting' && event.rule === 'event-noun')) return goals;
  if (named.length > 0) return named;
  if (isTogether) {
    const met = listed(frame, metNear(frame.tree, event, frame.mentions));
    return met.length > 0 ? met : listed(frame, partnersNear(frame.tree, event, frame.mentions));
  }
  const isRefusedMeeting = event.rule === 'event-content-noun' && event.outcome.mode === 'meet';
  if (isRefusedMeeting) return listed(frame, partnersNear(frame.tree, event, frame.mentions));
  const targets = targetsOf(frame, event);
  if (targets.length > 0) return targets;
  const isAddress =
    event.rule === 'event-verb' && (event.outcome.type === 'REQUEST' || event.outcome.type === 'THREATEN');
  return isAddress ? listed(frame, addressedNear(frame.tree, event, frame.mentions)) : [];
}

/** Those whom the words said are about, without the speaker's own side: "Lima complained that *Quito* sends ships". */
function targetsOf(frame: PartyFrame, { agents, targets = [] }: TokenEvent): readonly Party[] {
  if (targets.length === 0) return [];
  const { actors } = frame.findings;
  const own = agents.flatMap((token) => actingParties(frame, token)).map(({ actor }) => actors[actor]);
  return targets
    .flatMap((token) => actingParties(frame, token))
    .filter(({ actor }) => own.every((one) => !isOneSide(one, actors[actor])));
}

/**
 * The participants without each state that stands beside a person of it in the same role: "Kenya's President Ana Sosa". A host stays, since
 * a visit is to a state.
 */
function withoutOwnStates(
  { findings: { actors } }: PartyFrame,
  all: readonly Participant[],
): readonly Participant[] {
  return all.filter(({ party, role }) => {
    const { type, country } = actors[party.actor];
    if (type !== 'state' || role === 'host') return true;
    return !all.some((other) => {
      const one = actors[other.party.actor];
      return other.role === role && one.type === 'person' && one.country === country;
    });
  });
}

/** "He met Sosa and Ruiz": where nobody knows who "he" is, those whom he met are no parties of one meeting. */
export function isMetByUnknown(frame: PartyFrame, event: TokenEvent): boolean {
  if (event.rule !== 'event-verb' || !isPaired(event.outcome)) return false;
  const isPronoun = event.agents.some((token) => /^(?:he|she)$/iu.test(frame.tree.tokens[token].text));
  return isPronoun && agentsOf(frame, event).length === 0 && recipientsOf(frame, event).length > 1;
}

/** Who took part, those who act before those who receive; an actor named twice keeps its first role. */
export function participantsOf(frame: PartyFrame, event: TokenEvent): readonly Participant[] {
  const roles = rolesOf[event.outcome.roles];
  const [agents, recipients] = [agentsOf(frame, event), recipientsOf(frame, event)];
  if (isUponItself(frame.tree, event, [agents, recipients])) return [];
  return withoutOwnStates(
    frame,
    distinctBy([...as(agents, roles.agent), ...as(recipients, roles.recipient)], ({ party }) => party.actor),
  );
}
