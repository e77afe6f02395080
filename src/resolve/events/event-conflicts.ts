import { dateInWords } from '../../model/date-in-words.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { compareText } from '../../model/order.ts';
import { daysFrom } from '../../model/iso-days.ts';
import { daysApart, spanDays } from '../date-spans.ts';
import type { ActorLookup, ConflictFact } from '../facts.ts';
import { isMutual } from './act-family.ts';
import { maybeAtOdds } from './maybe-at-odds.ts';
import { isOneDeedOf } from './denied-deed.ts';
import { sameDay } from './dates-allow.ts';
import { eventClash } from './event-clash.ts';
import type { ToldEvent } from './event-clash.ts';
import type { EventReport } from './event-report.ts';
import { isSettled, placesAllow } from './places-allow.ts';
import { sameParties } from './same-parties.ts';
import { seatConflict } from './seat-conflict.ts';
import { findSinceConflicts } from './since-conflicts.ts';

/**
 * Where the events of one block contradict each other: two days or two places given for one meeting, and two
 * holders of one office named for one seat at it, a deed that is told and denied, and two years since which one event is the first.
 */
export function findEventConflicts(
  told: readonly ToldEvent[],
  actorOf: ActorLookup,
): readonly ConflictFact[] {
  const dated = told
    .filter(({ fact }) => fact.date !== null && spanDays(fact.date) === 1)
    .toSorted((a, b) => compareText(startOf(a), startOf(b)) || compareText(a.fact.id, b.fact.id));
  const found: ConflictFact[] = told.flatMap(findSinceConflicts);
  const rivalsAfter = maybeAtOdds(dated);
  for (const [at, first] of dated.entries()) {
    for (const next of rivalsAfter(at)) {
      const conflict = within(first, next) ? compareEvents(first, next, actorOf) : null;
      if (conflict !== null) found.push(conflict);
    }
  }
  return [...new Map(found.map((one) => [one.id, one])).values()].toSorted((a, b) => compareText(a.id, b.id));
}

const startOf = ({ fact }: ToldEvent): string => fact.date?.start ?? '';

/** Only events a few days apart are compared. */
function within(a: ToldEvent, b: ToldEvent): boolean {
  return daysFrom(startOf(a), startOf(b)) <= 3;
}

function compareEvents(a: ToldEvent, b: ToldEvent, actorOf: ActorLookup): ConflictFact | null {
  const one = a.cluster.reports[0];
  const two = b.cluster.reports[0];
  if (one.family !== two.family) return null;
  const statuses = [a.fact.status, b.fact.status];
  const isOne = isMutual(one.signature) ? samePair(one, two) : isOneDeedOf(one, two);
  if (statuses.includes('denied')) return statuses.includes('happened') && isOne ? deniedEvent(a, b) : null;
  if (!isMutual(one.signature)) return null;
  if (one.signature.status !== 'happened' || two.signature.status !== 'happened') return null;
  if (samePair(one, two) && one.family === 'visit') return null;
  if (samePair(one, two)) return dateConflict(a, b) ?? placeConflict(a, b);
  return seatConflict(a, b, actorOf);
}

/** Whether both reports name the same two or more actors. */
function samePair(a: EventReport, b: EventReport): boolean {
  return (
    a.actors.size >= 2 &&
    a.actors.size === b.actors.size &&
    sameParties(a, b) &&
    a.actors.isSubsetOf(b.actors)
  );
}

/** Whether two clusters may tell of one happening in two ways: no article tells of both, and few reports tell of one of them. */
function toldApart(a: ToldEvent, b: ToldEvent): boolean {
  return inOtherArticles(a, b) && oneIsAlone(a, b);
}

/** No article tells of both. */
function inOtherArticles(a: ToldEvent, b: ToldEvent): boolean {
  const articles = new Set(a.cluster.reports.flatMap((one) => [...one.articles]));
  return b.cluster.reports.every((one) => one.articles.isDisjointFrom(articles));
}

/** Whether one of two has at most two reports, or a tenth of the other's: two days that several reports give each are two meetings. */
function oneIsAlone(a: ToldEvent, b: ToldEvent): boolean {
  const [few, many] = [a, b]
    .map(({ cluster }) => cluster.reports.reduce((sum, one) => sum + one.count, 0))
    .toSorted((x, y) => x - y);
  return few <= Math.max(2, many / 10);
}

/** The conflict of two events of one day of which one took place and the other is said not to have. */
function deniedEvent(a: ToldEvent, b: ToldEvent): ConflictFact | null {
  if (!sameDay(a.fact, b.fact) || !placesAllow(a.fact.place, b.fact.place)) return null;
  if (!inOtherArticles(a, b)) return null;
  const [held, denied] = a.fact.status === 'denied' ? [b, a] : [a, b];
  return eventClash({
    about: 'denial',
    told: [held, denied],
    values: ['it took place', 'it did not take place'],
  });
}

function dateConflict(a: ToldEvent, b: ToldEvent): ConflictFact | null {
  const { date: one, place } = a.fact;
  const { date: two, place: other } = b.fact;
  if (one === null || two === null || spanDays(one) > 1 || spanDays(two) > 1) return null;
  if (one.basis === 'implied' || two.basis === 'implied') return null;
  const apart = daysApart(one, two);
  if (apart < 1 || apart > 3 || !toldApart(a, b)) return null;
  if (
    place === null ||
    other === null ||
    !isSettled(place) ||
    foldPhrase(place.name) !== foldPhrase(other.name)
  )
    return null;
  return eventClash({ about: 'date', told: [a, b], values: [dateInWords(one), dateInWords(two)] });
}

function placeConflict(a: ToldEvent, b: ToldEvent): ConflictFact | null {
  const { date: one, place } = a.fact;
  const { date: two, place: other } = b.fact;
  if (one === null || two === null || one.start !== two.start || spanDays(one) > 1 || spanDays(two) > 1)
    return null;
  if (place === null || other === null || placesAllow(place, other) || !toldApart(a, b)) return null;
  if (!isSettled(place) || !isSettled(other)) return null;
  return eventClash({ about: 'place', told: [a, b], values: [place.name, other.name] });
}
