import type { EventType, Participant } from '../../model/claim.ts';
import type { Place } from '../../model/place.ts';
import type { TokenEvent } from './token-event.ts';

/** Types whose act is plain with the one who does it: "Lima condemned the raid". */
const plainWithActor = new Set<EventType>([
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'CONCEDE',
  'RETREAT',
  'SANCTION',
]);
/** Types whose act is plain with the one whom it befalls: "three envoys of Lima were detained". */
const plainWithRecipient = new Set<EventType>(['COERCE', 'ASSAULT', 'RETREAT', 'SANCTION']);

/**
 * Whether enough is known of an event to claim it: two parties, or one with an act that is plain by itself.
 *
 * A visit or arrival needs its traveller and a place; talks and treaties need two parties.
 */
export function isWorthKeeping(
  event: TokenEvent,
  participants: readonly Participant[],
  place: Place | null,
): boolean {
  if (participants.length >= 2) return true;
  const only = participants[0];
  if (only === undefined) return false;
  if (event.outcome.roles === 'visiting') return only.role === 'actor' && place !== null;
  if (event.rule === 'event-noun') return false;
  if (event.outcome.roles === 'attending' || event.outcome.roles === 'signing') return true;
  if (only.role === 'actor') return plainWithActor.has(event.outcome.type);
  return only.role === 'recipient' && plainWithRecipient.has(event.outcome.type);
}
