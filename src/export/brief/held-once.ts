import { actIs, traitsOf } from '../../model/acts.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedEvent } from '../../model/record.ts';

/**
 * Meetings, each once: that one received the other and that the two held talks on one day is one meeting, told under the act that says more
 * of it, with the sentences of both. In the order given.
 */
export function heldOnce(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const groups = Map.groupBy(events, (one) => keyOf(one) ?? one.id);
  return events.flatMap((one) => {
    const held = groups.get(keyOf(one) ?? one.id) ?? [one];
    return held[0] === one ? [together(held)] : [];
  });
}

/** Day and persons of a meeting of persons face to face; null for all else. */
function keyOf(event: RecordedEvent): string | null {
  const { date, participants, status } = event;
  const isFaceToFace = traitsOf(event).family === 'meeting' || actIs(event, 'sits down');
  if (!isFaceToFace || status !== 'happened' || date === null || date.start !== date.end) return null;
  const who = [...new Set(participants.map(({ actor }) => actor))].toSorted(compareText);
  return who.length < 2 ? null : [date.start, ...who].join('\n');
}

/** The one with a stated place, else the first, with the sentences of all. */
function together(held: readonly RecordedEvent[]): RecordedEvent {
  const [first] = held;
  if (held.length === 1) return first;
  const told = held.find(({ place }) => place?.basis === 'stated') ?? first;
  return { ...told, citations: held.flatMap(({ citations }) => citations) };
}
