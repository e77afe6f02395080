import type { LocalActor } from '../../../model/actor.ts';
import { traitsOf } from '../../../model/acts.ts';
import type { EventMode } from '../../../model/act-traits.ts';
import type { Participant } from '../../../model/claim.ts';
import type { EventPlace } from '../../../model/place.ts';
import { isBodyOfStates } from './body-of-states.ts';
import type { Outcome } from '../lexicon/event-frame.ts';

/** Who meets where. */
interface Meeting {
  readonly participants: readonly Participant[];
  readonly place: EventPlace | null;
  readonly actors: readonly LocalActor[];
  /** ISO code of the state in whose house they meet, where the words name one. */
  readonly house: string | null;
  /** Whether the words tell of somebody with whom they meet, named or not. */
  readonly isWithAnother: boolean;
}

/** The states whose people or bodies meet, each once. */
function statesOf({ participants, actors }: Meeting): ReadonlySet<string> {
  const codes = participants.flatMap(({ party }) => actors[party.actor].country ?? []);
  return new Set(codes);
}

/** In which state it is: as told, or the house of a state where no place is told ("at the White House"). */
function stateOfPlace({ place, house }: Meeting): string | null {
  return place === null ? house : place.country;
}

/**
 * How a meeting is held: where two states meet in one of them, the other visits; in a third place it is multilateral. Source: CAMEO
 * 042–044, which are PLOVER's modes of CONSULT. Null where the place is not told; a place that only follows from the dateline makes no
 * third one.
 */
function modeByPlace(meeting: Meeting): EventMode | null {
  const country = stateOfPlace(meeting);
  const states = statesOf(meeting);
  if (country === null || states.size < 2) return null;
  if (!states.has(country)) return meeting.place?.basis === 'implied' ? null : 'multilateral';
  return states.size === 2 ? 'visit' : null;
}

/** Whether it is known of all who meet whose people they are. */
function areKnown({ participants, actors }: Meeting): boolean {
  return participants.every(({ party }) => actors[party.actor].country !== null);
}

/** Whether a body of several states meets, with others or by itself. */
function isOfBody({ participants, actors, isWithAnother }: Meeting): boolean {
  const bodies = participants.filter(({ party }) => isBodyOfStates(actors[party.actor]));
  return bodies.length > 0 && (participants.length > 1 || !isWithAnother);
}

/** Whether three or more meet; two ministers who receive a third one from elsewhere are two sides. */
function isOfSeveral(meeting: Meeting): boolean {
  return meeting.participants.length > 2 && !(areKnown(meeting) && statesOf(meeting).size === 2);
}

/**
 * The mode of an event: that of its act; for meetings by who meets where, talks of a body or of three or more being multilateral. A summit
 * of two states in one of them is a visit.
 */
export function modeOf(outcome: Outcome, meeting: Meeting): EventMode | null {
  const { type, mode } = outcome;
  if (type !== 'CONSULT' || (mode !== null && mode !== 'multilateral')) return mode;
  const { family } = traitsOf(outcome);
  const isMeeting = family === 'meeting' && outcome.roles === 'mutual';
  if (isMeeting && isOfBody(meeting)) return 'multilateral';
  const byPlace = isMeeting ? modeByPlace(meeting) : null;
  if (mode !== null) return byPlace === 'visit' && areKnown(meeting) ? byPlace : mode;
  return byPlace ?? (isOfSeveral(meeting) ? 'multilateral' : null);
}
