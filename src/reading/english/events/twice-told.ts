import { traitsOf } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import type { Citation } from '../../../model/citation.ts';
import type { PartialDate } from '../../../model/dates.ts';
import { compareText } from '../../../model/order.ts';
import type { RuledEvent } from './token-event.ts';

/** Who takes part and what they do: what two tellings of one meeting share. */
function keyOf({ type, act, status, participants }: RuledEvent): string {
  const parties = participants.map(({ party, role }) => `${role} ${party.actor}`).toSorted(compareText);
  return [type, act, status, ...parties].join(' ');
}

/** Meetings, journeys and signings happen once in a report; what is said may be said again of something else. */
function happensOnce({ type, act, participants }: RuledEvent): boolean {
  if (participants.length < 2) return false;
  const { family } = traitsOf({ type, act });
  return type === 'CONSULT' ? family !== null : family === 'signing';
}

function isWithin(inner: PartialDate, outer: PartialDate): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The day of both tellings: one of them has none, or a wider one that is implied; undefined where they are of two days. */
function commonDate(one: PartialDate | null, other: PartialDate | null): PartialDate | null | undefined {
  if (one === null || other === null) return one ?? other;
  if (isWithin(one, other) && other.basis === 'implied') return one;
  if (isWithin(other, one) && one.basis === 'implied') return other;
  return undefined;
}

function joined(one: RuledEvent, other: RuledEvent): RuledEvent | null {
  const date = commonDate(one.date, other.date);
  const isSamePlace = one.place === null || other.place === null || one.place.name === other.place.name;
  if (
    date === undefined ||
    !isSamePlace ||
    (one.mode !== other.mode && one.mode !== null && other.mode !== null)
  )
    return null;
  return { ...one, date, mode: one.mode ?? other.mode, place: one.place ?? other.place };
}

/** A telling is held against no more than so many happenings of the same parties, the last that were told. */
const farthestBack = 50;

/** A happening as it is known so far, with the sentences that have told it again. */
interface Kept {
  event: RuledEvent;
  readonly again: Citation[];
}

/**
 * Meetings, journeys and signings that a report tells again are one: of the same parties, on no other day and in no other place. The
 * first telling stays, with the sentences of the others. Linear in the tellings.
 */
export function withTwiceTold(events: readonly RuledEvent[]): readonly RuledEvent[] {
  const kept: Kept[] = [];
  const byKey = new Map<string, Kept[]>();
  for (const event of events) {
    const key = keyOf(event);
    const before = byKey.get(key) ?? [];
    if (happensOnce(event) && before.slice(-farthestBack).some((one) => joins(one, event))) continue;
    const one = { event, again: [] };
    byKey.set(key, before);
    before.push(one);
    kept.push(one);
  }
  return kept.map(({ event, again }) => ({ ...event, citations: withCitations(event.citations, again) }));
}

/** Joins a telling to a happening that is kept; false where they are two. */
function joins(kept: Kept, event: RuledEvent): boolean {
  const whole = joined(kept.event, event);
  if (whole === null) return false;
  kept.event = whole;
  kept.again.push(...event.citations);
  return true;
}
