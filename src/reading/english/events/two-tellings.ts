import type { RuledEvent } from './token-event.ts';

/** What a look around an article asks of an event: its reality, days, place and parties. */
function sameness({ status, date, place, participants }: RuledEvent): string {
  const parties = participants.map(({ party, role }) => `${role} ${party.actor}`).toSorted();
  const days = date === null ? null : [date.start, date.end, date.precision];
  return JSON.stringify([status, days, place === null ? null : [place.name, place.country], parties]);
}

/**
 * Of events that are alike in reality, days, place and parties those of the first two sentences that tell of them, in order. Whoever asks what
 * lies in other sentences than his own needs no third: an article that tells of one stay a thousand times is compared with two.
 */
export function twoTellings(events: readonly RuledEvent[]): readonly RuledEvent[] {
  const sentences = new Map<string, number[]>();
  return events.filter((event) => {
    const key = sameness(event);
    const told = sentences.get(key) ?? [];
    const [{ sentence }] = event.citations;
    if (told.length > 1 || told.includes(sentence)) return false;
    sentences.set(key, [...told, sentence]);
    return true;
  });
}
