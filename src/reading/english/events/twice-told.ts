import { actIs, traitsOf } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import type { Citation } from '../../../model/citation.ts';
import type { Participant, Status } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import { compareText } from '../../../model/order.ts';
import { actorsKey } from './actors-key.ts';
import type { RuledEvent } from './token-event.ts';

/** Who takes part and what they do: what two tellings of one meeting share. Of a stay, who travels: a telling may leave the host out. */
function keyOf(event: RuledEvent): string {
  const { type, act, participants } = event;
  const told = isStay(event) ? participants.filter(({ role }) => role === 'actor') : participants;
  const parties = told.map(({ party, role }) => `${role} ${party.actor}`).toSorted(compareText);
  return [type, isStay(event) ? 'visit' : act, ...parties].join(' ');
}

/** Somebody's coming to a country and being there are one stay. */
function isStay(event: RuledEvent): boolean {
  return actIs(event, 'stay') && event.participants.some(({ role }) => role === 'actor');
}

/**
 * Meetings, journeys and signings happen once in a report, and so do the charges that two sides bring against each other and the backing that
 * one gives another; what else is said may be said again of something else.
 */
function happensOnce({ type, act, participants }: RuledEvent): boolean {
  if (participants.length < 2) return false;
  const { family } = traitsOf({ type, act });
  if (type === 'ACCUSE') return actIs({ type, act }, 'charge') && participants.every(isDoer);
  if (type === 'SUPPORT') return actIs({ type, act }, 'one stance') && !participants.every(isDoer);
  return type === 'CONSULT' ? family !== null : family === 'signing';
}

const isDoer = ({ role }: Participant): boolean => role === 'actor';

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
  const status = commonStatus(one, other);
  const participants = commonParties(one, other);
  const isSamePlace = one.place === null || other.place === null || one.place.name === other.place.name;
  const isSameMode = one.mode === other.mode || one.mode === null || other.mode === null;
  if (date === undefined || status === null || participants === null || !isSamePlace || !isSameMode)
    return null;
  const place = one.place ?? other.place;
  return { ...one, status, participants, date, mode: one.mode ?? other.mode, place };
}

/** How real both tellings are. What is planned for a day and has happened by then is one; a plan without a day may be another. */
function commonStatus(one: RuledEvent, other: RuledEvent): Status | null {
  if (one.status === other.status) return one.status;
  const statuses = [one.status, other.status];
  if (!statuses.includes('planned') || !statuses.includes('happened')) return null;
  const [plan, held] = one.status === 'planned' ? [one, other] : [other, one];
  return plan.date !== null && held.date !== null && isWithin(plan.date, held.date) ? 'happened' : null;
}

/** Those of both tellings: of a stay told without its host, the host as well; null where they have other hosts. */
function commonParties(one: RuledEvent, other: RuledEvent): RuledEvent['participants'] | null {
  const [hosts, others] = [one, other].map(({ participants }) => participants.filter((it) => !isDoer(it)));
  if (!isStay(one) || actorsKey(hosts) === actorsKey(others)) return one.participants;
  // Who travels without a day may travel to another land.
  if (one.date === null || other.date === null) return null;
  if (others.length === 0) return one.participants;
  return hosts.length === 0 ? other.participants : null;
}

/** A telling is held against no more than so many happenings of the same parties, the last that were told. */
const farthestBack = 50;

/** A happening as it is known so far, with the sentences that have told it again. */
interface Kept {
  event: RuledEvent;
  readonly again: Citation[];
}

/**
 * Meetings, journeys, signings, mutual charges and stances that a report tells again are one: of the same parties, on no other day and in no other
 * place. The first telling stays, with the sentences of the others. Linear in the tellings.
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
  // The telling that gives the day leads: its sentence is where the day stands.
  const isDated = kept.event.date === null && event.date !== null;
  const [first, later] = isDated ? [event, kept.event] : [kept.event, event];
  kept.event = { ...whole, citations: first.citations };
  kept.again.push(...later.citations);
  return true;
}
