import { actIs, traitsOf } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import type { Citation } from '../../../model/citation.ts';
import type { Participant, Status } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import { compareText } from '../../../model/order.ts';
import { heldBefore } from '../lexicon/told-happenings.ts';
import { actorsKey } from './actors-key.ts';
import type { RuledEvent } from './token-event.ts';

/**
 * A key that two tellings of one event share: what is done and by whom; of a stay only the travellers, since a telling may leave out the
 * host.
 */
function keyOf(event: RuledEvent): string {
  const { type, act, participants } = event;
  const told = isStay(event) ? participants.filter(({ role }) => role === 'actor') : participants;
  const parties = told.map(({ party, role }) => `${role} ${party.actor}`).toSorted(compareText);
  return [type, isStay(event) ? 'visit' : act, ...parties].join(' ');
}

/** Whether an event is somebody's coming to a country or being there, which are one stay. */
function isStay(event: RuledEvent): boolean {
  return actIs(event, 'stay') && event.participants.some(({ role }) => role === 'actor');
}

/**
 * Whether an event of two or more happens once in a report: meetings, journeys and signings, charges that two sides bring against each
 * other, and the backing that one gives another. Other acts of speech may be repeated about something else.
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

/** The date of both tellings, where one has none or a wider one that is implied; undefined where their dates differ otherwise. */
export function commonDate(
  one: PartialDate | null,
  other: PartialDate | null,
): PartialDate | null | undefined {
  if (one === null || other === null) return one ?? other;
  if (isWithin(one, other) && other.basis === 'implied') return one;
  if (isWithin(other, one) && one.basis === 'implied') return other;
  return undefined;
}

/** Whether a meeting without a day is looked back on: "had met earlier". */
function isBefore({ date, citations }: RuledEvent): boolean {
  return date === null && heldBefore.test(citations[0].quote);
}

function joined(one: RuledEvent, other: RuledEvent): RuledEvent | null {
  const date = commonDate(one.date, other.date);
  const status = commonStatus(one, other);
  const participants = commonParties(one, other);
  const isSamePlace = one.place === null || other.place === null || one.place.name === other.place.name;
  const isSameMode = one.mode === other.mode || one.mode === null || other.mode === null;
  if (date === undefined || status === null || participants === null || !isSamePlace || !isSameMode)
    return null;
  if (isBefore(one) !== isBefore(other)) return null;
  const place = one.place ?? other.place;
  return { ...one, status, participants, date, mode: one.mode ?? other.mode, place };
}

/** The status of both tellings: theirs where it is the same, "happened" for a plan whose days lie in those of what happened; else null. */
function commonStatus(one: RuledEvent, other: RuledEvent): Status | null {
  if (one.status === other.status) return one.status;
  const statuses = [one.status, other.status];
  if (!statuses.includes('planned') || !statuses.includes('happened')) return null;
  const [plan, held] = one.status === 'planned' ? [one, other] : [other, one];
  return plan.date !== null && held.date !== null && isWithin(plan.date, held.date) ? 'happened' : null;
}

/** The participants of both tellings, with the host of a stay that one of them leaves out; null where the hosts differ. */
function commonParties(one: RuledEvent, other: RuledEvent): RuledEvent['participants'] | null {
  const [hosts, others] = [one, other].map(({ participants }) => participants.filter((it) => !isDoer(it)));
  if (!isStay(one) || actorsKey(hosts) === actorsKey(others)) return one.participants;
  // A journey without a day may go to another country.
  if (one.date === null || other.date === null) return null;
  if (others.length === 0) return one.participants;
  return hosts.length === 0 ? other.participants : null;
}

/** Most events of the same parties that an event is compared with, the last told. */
const farthestBack = 50;

/** An event as it is known so far, with the citations of the sentences that tell it again. */
interface Kept {
  event: RuledEvent;
  readonly again: Citation[];
}

/**
 * The events with meetings, journeys, signings, mutual charges and stances that a report tells again joined: of the same parties, on
 * no other day and in no other place. The first telling stays, with the sentences of the others. Linear in the events.
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

/** Joins an event to one that is kept and says so; false where they are two events. */
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
