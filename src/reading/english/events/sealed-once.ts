import { actIs } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import type { RuledEvent } from './token-event.ts';

/** The acts that seal something, each on one day: what else is agreed that day by the same parties is part of it. */
function keyOf({ type, act, status, date }: RuledEvent): string | null {
  if (date === null || !actIs({ type, act }, 'sealed')) return null;
  return [type, act, status, date.start, date.end].join(' ');
}

const actorsOf = ({ participants }: RuledEvent): ReadonlySet<number> =>
  new Set(participants.map(({ party }) => party.actor));

/** Whether two tellings name two parties alike at least, and one of them names all that the other does. */
function areNested(one: RuledEvent, other: RuledEvent): boolean {
  const [a, b] = [actorsOf(one), actorsOf(other)];
  return Math.min(a.size, b.size) >= 2 && (a.isSubsetOf(b) || b.isSubsetOf(a));
}

/** A telling is held against no more than so many agreements of one day. */
const farthestBack = 20;

/** Agreements and signings of one day that a report tells with more parties and with fewer are one; the telling with most parties stays. */
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
