import type { Participant, ParticipantRole } from '../../model/claim.ts';
import type { Party } from '../../model/actor.ts';
import type { RolePlan } from './frame.ts';
import { partnersNear, subjectNear } from './near-parties.ts';
import { actingParties, partyOf, receivingParties, type PartyFrame } from './parties.ts';
import type { TokenEvent } from './token-event.ts';

interface RolePair {
  readonly agent: ParticipantRole;
  readonly recipient: ParticipantRole;
}

/** PLOVER has the visitor act and the host receive; what is mutual has only actors. Source: manual 0.8, section 3.2.2. */
const rolesOf: Readonly<Record<RolePlan, RolePair>> = {
  mutual: { agent: 'actor', recipient: 'actor' },
  directed: { agent: 'actor', recipient: 'recipient' },
  hosting: { agent: 'host', recipient: 'actor' },
  visiting: { agent: 'actor', recipient: 'host' },
  signing: { agent: 'signatory', recipient: 'signatory' },
  attending: { agent: 'attendee', recipient: 'attendee' },
};

function distinct(participants: readonly Participant[]): readonly Participant[] {
  const seen = new Set<number>();
  return participants.filter(({ party }) => {
    if (seen.has(party.actor)) return false;
    seen.add(party.actor);
    return true;
  });
}

function as(parties: readonly Party[], role: ParticipantRole): readonly Participant[] {
  return parties.map((party) => ({ party, role }));
}

/** Who took part, those who act before those who receive; an actor named twice keeps its first role. */
export function participantsOf(frame: PartyFrame, event: TokenEvent): readonly Participant[] {
  const roles = rolesOf[event.outcome.roles];
  const told = event.agents.flatMap((token) => actingParties(frame, token));
  const named = event.recipients.flatMap((token) => receivingParties(frame, token));
  const agents =
    event.agents.length > 0
      ? told
      : subjectNear(frame.tree, event, frame.mentions).map((one) => partyOf(frame, one));
  const isOpen = named.length === 0 && event.outcome.roles === 'mutual';
  const recipients = isOpen
    ? partnersNear(frame.tree, event, frame.mentions).map((one) => partyOf(frame, one))
    : named;
  return distinct([...as(agents, roles.agent), ...as(recipients, roles.recipient)]);
}
