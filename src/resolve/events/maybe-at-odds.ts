import type { Status } from '../../model/claim.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { sortedSet } from '../../model/order.ts';
import { isSingular } from '../../world/singular-offices.ts';
import { isMutual } from './act-family.ts';
import type { ToldEvent } from './event-clash.ts';

/** For each event of a list, those after it that may contradict it, in the order of the list. */
export type LaterRivals = (at: number) => readonly ToldEvent[];

/**
 * Finds for each event those after it that may contradict it: of the same parties, or with one party and the holder of one office. Comparing each of
 * a cell's events with each is a step for every pair of them (issue 14). Two acts of one side are at odds only where one of them is denied.
 */
export function maybeAtOdds(told: readonly ToldEvent[]): LaterRivals {
  const keys = told.map(keysOf);
  const [placesOf, placesByStatus] = [
    filed(keys),
    filed(keys.map((own, at) => withStatus(own, told[at].fact.status))),
  ];
  return (at) => {
    const [{ signature }] = told[at].cluster.reports;
    const other = opposite[told[at].fact.status];
    const held = isMutual(signature)
      ? keys[at].map((key) => placesOf.get(key))
      : other === undefined
        ? []
        : withStatus(keys[at], other).map((key) => placesByStatus.get(key));
    const later = held.flatMap((places) => placesAfter(places ?? [], at));
    return [...new Set(later)].toSorted((a, b) => a - b).map((place) => told[place]);
  };
}

/** What contradicts a deed that is told, and one that is denied. */
const opposite: Partial<Record<Status, Status>> = { happened: 'denied', denied: 'happened' };

const withStatus = (keys: readonly string[], status: Status): readonly string[] =>
  keys.map((key) => `${status} ${key}`);

/** The places of a list by the keys that stand there. */
function filed(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const placesOf = new Map<string, number[]>();
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const held = placesOf.get(key);
      if (held === undefined) placesOf.set(key, [at]);
      else held.push(at);
    }
  }
  return placesOf;
}

function keysOf({ cluster, fact }: ToldEvent): readonly string[] {
  const { family, actors, known } = cluster.reports[0];
  const day = fact.date?.start ?? '';
  const seats = [...known.values()]
    .filter(({ type }) => type === 'person')
    .flatMap((person) => person.offices.map((office) => ({ ...office, holder: person.id })))
    .filter(({ title, of }) => of !== null && isSingular(title))
    .flatMap(({ holder, title, of }) =>
      [...actors]
        .filter((id) => id !== holder)
        .map((id) => `${family} ${day} ${id} with ${foldPhrase(title)} of ${of}`),
    );
  return [`${family} ${sortedSet(actors).join(' ')}`, ...new Set(seats)];
}

/** The places of a sorted list that follow one of them. */
function placesAfter(places: readonly number[], at: number): readonly number[] {
  const next = places.findLastIndex((place) => place <= at) + 1;
  return places.slice(next);
}
