import type { LocalActor } from '../../../model/actor.ts';
import { traitsOf } from '../../../model/acts.ts';
import type { EventMode } from '../../../model/act-traits.ts';
import type { Participant } from '../../../model/claim.ts';
import type { EventPlace } from '../../../model/place.ts';
import type { Outcome } from '../lexicon/event-frame.ts';

/** Who meets where. */
interface Meeting {
  readonly participants: readonly Participant[];
  readonly place: EventPlace | null;
  readonly actors: readonly LocalActor[];
  /** Whether the words tell of somebody with whom they meet, named or not. */
  readonly isWithAnother: boolean;
}

/** The states whose people or bodies meet, each once. */
function statesOf({ participants, actors }: Meeting): ReadonlySet<string> {
  const codes = participants.flatMap(({ party }) => actors[party.actor].country ?? []);
  return new Set(codes);
}

/**
 * How a meeting is held: where two states meet in one of them, the other visits; in a third place it is multilateral. Source: CAMEO 042–044,
 * which are PLOVER's modes of CONSULT. Null where the place is not told.
 */
function modeByPlace(meeting: Meeting): EventMode | null {
  const country = meeting.place?.basis === 'stated' ? meeting.place.country : null;
  const states = statesOf(meeting);
  if (country === null || states.size < 2) return null;
  if (!states.has(country)) return 'multilateral';
  return states.size === 2 ? 'visit' : null;
}

/**
 * Whether three or more meet, or the members of a body of several states; two ministers who receive a third one from elsewhere are two
 * sides.
 */
function isOfSeveral(meeting: Meeting): boolean {
  const { participants, actors, isWithAnother } = meeting;
  const [first] = participants;
  const isOne = participants.length === 1 && !isWithAnother && first.role === 'actor';
  if (isOne) {
    const { type, country } = actors[first.party.actor];
    return type === 'organization' && country === null;
  }
  const isKnown = participants.every(({ party }) => actors[party.actor].country !== null);
  return participants.length > 2 && !(isKnown && statesOf(meeting).size === 2);
}

/** The mode of an event: that of its act, for meetings by who meets where, talks of three or more being multilateral. */
export function modeOf(outcome: Outcome, meeting: Meeting): EventMode | null {
  const { type, mode } = outcome;
  if (mode !== null || type !== 'CONSULT') return mode;
  const { family, roles } = traitsOf(outcome);
  const byPlace = family === 'meeting' && roles === 'mutual' ? modeByPlace(meeting) : null;
  return byPlace ?? (isOfSeveral(meeting) ? 'multilateral' : null);
}
