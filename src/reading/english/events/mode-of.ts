import type { LocalActor } from '../../../model/actor.ts';
import { traitsOf } from '../../../model/acts.ts';
import type { EventMode } from '../../../model/act-traits.ts';
import type { Participant } from '../../../model/claim.ts';
import type { EventPlace } from '../../../model/place.ts';
import { isBodyOfStates } from './body-of-states.ts';
import type { Outcome } from '../lexicon/event-frame.ts';

/** What the mode of a meeting is read from. */
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

/**
 * ISO code of the state in which they meet: that of the place, else that of the house they meet in ("at the White House"); null for none.
 */
function stateOfPlace({ place, house }: Meeting): string | null {
  return place === null ? house : place.country;
}

/**
 * The mode that the place of a meeting gives: "visit" where two states meet in one of them, "multilateral" where states meet in another.
 * Null where the place is not told; a place implied by the dateline counts for a visit alone. Source: CAMEO 042–044, which are PLOVER's
 * modes of CONSULT.
 */
function modeByPlace(meeting: Meeting): EventMode | null {
  const country = stateOfPlace(meeting);
  const states = statesOf(meeting);
  if (country === null || states.size < 2) return null;
  if (!states.has(country)) return meeting.place?.basis === 'implied' ? null : 'multilateral';
  return states.size === 2 ? 'visit' : null;
}

/** Whether the country of every participant is known. */
function areKnown({ participants, actors }: Meeting): boolean {
  return participants.every(({ party }) => actors[party.actor].country !== null);
}

/** Whether a body of several states meets, with others or by itself. */
function isOfBody({ participants, actors, isWithAnother }: Meeting): boolean {
  const bodies = participants.filter(({ party }) => isBodyOfStates(actors[party.actor]));
  return bodies.length > 0 && (participants.length > 1 || !isWithAnother);
}

/** Whether three or more meet as more than two sides: two ministers of one state who receive a third from another are two. */
function isOfSeveral(meeting: Meeting): boolean {
  return meeting.participants.length > 2 && !(areKnown(meeting) && statesOf(meeting).size === 2);
}

/**
 * The mode of an event: that of its act. For a meeting "multilateral" where a body of states takes part, else what its place gives, else
 * "multilateral" for three or more sides; a summit of two states in one of them is a visit. Null for none.
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
