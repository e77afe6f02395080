import { actIs } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import type { RuledEvent } from './token-event.ts';

/** A key of an act that seals something, by its day; null for other acts and for those without a day. */
function keyOf({ type, act, status, date }: RuledEvent): string | null {
  if (date === null || !actIs({ type, act }, 'sealed')) return null;
  return [type, act, status, date.start, date.end].join(' ');
}

const actorsOf = ({ participants }: RuledEvent): ReadonlySet<number> =>
  new Set(participants.map(({ party }) => party.actor));

/** Whether two events share at least two actors, and one of them has all actors of the other. */
function areNested(one: RuledEvent, other: RuledEvent): boolean {
  const [a, b] = [actorsOf(one), actorsOf(other)];
  return Math.min(a.size, b.size) >= 2 && (a.isSubsetOf(b) || b.isSubsetOf(a));
}

/** Most agreements of one day that an event is compared with. */
const farthestBack = 20;

/** The events with agreements and signings of one day joined where one has all parties of the other; the event with more parties stays. */
export function withSealedOnce(events: readonly RuledEvent[]): readonly RuledEvent[] {
  const kept: RuledEvent[] = [];
  const places = new Map<string, number[]>();
  for (const event of events) {
    const key = keyOf(event);
    const before = key === null ? [] : (places.get(key) ?? []);
    const at = before.slice(-farthestBack).find((place) => areNested(kept[place], event));
    if (at !== undefined) {
      const [fuller, other] =
        event.participants.length > kept[at].participants.length ? [event, kept[at]] : [kept[at], event];
      kept[at] = { ...fuller, citations: withCitations(fuller.citations, other.citations) };
      continue;
    }
    if (key !== null) places.set(key, [...before, kept.length]);
    kept.push(event);
  }
  return kept;
}
