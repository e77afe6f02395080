import type { ParticipantRole, Status } from '../../model/claim.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { EventPlace } from '../../model/place.ts';
import { heaviest } from '../heaviest.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { canonicalJson, contentId } from '../canonical.ts';
import { spanDays } from '../date-spans.ts';
import type { ConflictFact, EventFact, Folding } from '../facts.ts';
import type { Counted, EventSignature } from '../signature.ts';
import { clusterEvents, type EventCluster } from './cluster-events.ts';
import { findEventConflicts } from './event-conflicts.ts';
import { findMutualAccusations } from './mutual-accusations.ts';
import { findYearConflicts } from './year-conflicts.ts';
import { isSettled } from './places-allow.ts';
import { eventReport, type EventReport } from './event-report.ts';

/** What the fold of an event block gives. */
export interface ResolvedEvents {
  readonly events: readonly EventFact[];
  readonly conflicts: readonly ConflictFact[];
}

/** The happenings of one block of event claims, and where their reports disagree; both sorted by id. */
export function resolveEvents(members: readonly Counted<EventSignature>[], folding: Folding): ResolvedEvents {
  const reports = members.map((member) => eventReport(member, folding.actorOf));
  const clusters = clusterEvents(reports, folding.pairs);
  const made = clusters.map((cluster) => ({ cluster, fact: eventFact(cluster) }));
  const sorted = made.toSorted((a, b) => compareText(a.fact.id, b.fact.id));
  return {
    events: sorted.map(({ fact }) => fact),
    conflicts: [
      ...findEventConflicts(sorted, folding.actorOf),
      ...findYearConflicts(sorted),
      ...findMutualAccusations(reports, folding),
    ],
  };
}

function eventFact({ reports, mentions }: EventCluster): EventFact {
  const members = sortedSet([...reports, ...mentions].map((one) => one.id));
  const weighed = <T extends string>(pick: (report: EventReport) => T | null): T | null =>
    heaviest(reports.flatMap((one) => weigh(pick(one), one.count)));
  return {
    kind: 'event',
    id: contentId('event', members[0]),
    members,
    type: weighed((one) => one.signature.type) ?? 'CONSULT',
    mode: weighed((one) => one.signature.mode),
    act: weighed((one) => one.signature.act) ?? reports[0].signature.act,
    status: furthestStatus(reports.map((one) => one.signature.status)),
    date: bestDate(reports),
    place: bestPlace(reports),
    participants: participantsOf(reports),
  };
}

function weigh<T extends string>(text: T | null, count: number): readonly (readonly [T, number])[] {
  return text === null ? [] : [[text, count]];
}

const statusOrder: readonly Status[] = ['happened', 'planned', 'alleged', 'hypothetical', 'denied'];

/** What was planned and then happened has happened. */
function furthestStatus(statuses: readonly Status[]): Status {
  return statusOrder.find((status) => statuses.includes(status)) ?? 'happened';
}

/** The shortest date, stated before implied, the most frequent of these; of a visit the days "from … to …" around it. */
function bestDate(reports: readonly EventReport[]): PartialDate | null {
  const ranked = reports
    .flatMap((one) => (one.signature.date === null ? [] : [{ date: one.signature.date, count: one.count }]))
    .toSorted(
      (a, b) =>
        spanDays(a.date) - spanDays(b.date) ||
        Number(a.date.basis === 'implied') - Number(b.date.basis === 'implied') ||
        b.count - a.count ||
        compareText(canonicalJson(a.date), canonicalJson(b.date)),
    );
  const [best] = ranked;
  const isVisit = reports[0].family === 'visit';
  const stay = isVisit ? ranked.find(({ date }) => isStayAround(date, best.date)) : undefined;
  return (stay ?? best)?.date ?? null;
}

/** The longest stay that one report tells as a visit, in days. */
const longestStay = 21;

/** Whether a date tells the first and the last day of a stay, and another lies in it. */
function isStayAround(stay: PartialDate, day: PartialDate): boolean {
  const days = spanDays(stay);
  return (
    stay.precision === 'range' &&
    days > 1 &&
    days <= longestStay &&
    stay.start <= day.start &&
    day.end <= stay.end
  );
}

/** The most frequent place finer than a country, else the most frequent; stated where one report states it. */
function bestPlace(reports: readonly EventReport[]): EventPlace | null {
  const given = reports.flatMap((one) =>
    one.signature.place === null ? [] : [{ place: one.signature.place, count: one.count }],
  );
  const fine = given.filter(({ place }) => isSettled(place));
  const pool = fine.length > 0 ? fine : given;
  const chosen = heaviest(pool.map(({ place, count }) => [spotOf(place), count]));
  const there = pool.map(({ place }) => place).filter((place) => spotOf(place) === chosen);
  return there.find(({ basis }) => basis === 'stated') ?? there[0] ?? null;
}

/** A place whatever it rests on. */
const spotOf = ({ name, country, lat, lon }: EventPlace): string => canonicalJson([name, country, lat, lon]);

const roleRank: readonly ParticipantRole[] = [
  'actor',
  'host',
  'recipient',
  'signatory',
  'organizer',
  'attendee',
];

function participantsOf(reports: readonly EventReport[]): EventFact['participants'] {
  const roles = new Map<string, (readonly [ParticipantRole, number])[]>();
  for (const { signature, count } of reports) {
    for (const { actor, role } of signature.participants)
      roles.set(actor, [...(roles.get(actor) ?? []), [role, count]]);
  }
  return [...roles]
    .map(([actor, weighed]) => ({ actor, role: heaviest(weighed) ?? 'attendee' }))
    .toSorted((a, b) => roleRank.indexOf(a.role) - roleRank.indexOf(b.role) || compareText(a.actor, b.actor));
}
