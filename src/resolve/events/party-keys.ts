import { compareText, sortedSet } from '../../model/order.ts';
import { isMutual } from './act-family.ts';
import type { EventReport } from './event-report.ts';

/** In how many reports each actor stands. */
export type Frequency = ReadonlyMap<string, number>;

/** Under what a report is filed as the leader of a cluster, and under what it looks for leaders that it may join. */
export interface PartyKeys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

/** In how many of the reports each actor stands. */
export function frequencyOf(reports: readonly EventReport[]): Frequency {
  const counts = new Map<string, number>();
  for (const { actors } of reports) for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * The keys of a report by its parties: where they keep no two reports apart, one seeks a key under which the other is filed, whichever
 * comes first (`sameSides` and `areRivals` say what keeps them apart).
 *
 * So that a cell of two thousand talks between other persons of two states costs no comparison of each with each (issue 14), what all
 * reports share, such as a state or the host of them all, is no key alone.
 */
export function partyKeysOf(report: EventReport, frequency: Frequency): PartyKeys {
  if (!isMutual(report.signature) || report.family === 'visit') return sideKeys(report);
  const rare = keysOfTwo(report, frequency);
  const { filed, sought } = tableKeys(report, frequency);
  return { filed: [...rare, ...filed], sought: [...rare, ...sought] };
}

/** One side must meet: it shares an actor, or one names a state and the other who acts for it. */
function sideKeys({ doers, others, known }: EventReport): PartyKeys {
  const side = [...(doers.size > 0 ? doers : others)];
  const ids = side.map((id) => `actor ${id}`);
  const roles = side.flatMap((id) => {
    const actor = known.get(id);
    if (actor === undefined || actor.country === null) return [];
    const [own, other] = actor.type === 'state' ? ['state', 'agent'] : ['agent', 'state'];
    return [{ filed: `${own} ${actor.country}`, sought: `${other} ${actor.country}` }];
  });
  return {
    filed: [...ids, ...sortedSet(roles.map(({ filed }) => filed))],
    sought: [...ids, ...sortedSet(roles.map(({ sought }) => sought))],
  };
}

/** All actors but the most frequent one: of two reports that share two actors, each has the rarer of these among its own. */
function keysOfTwo({ actors }: EventReport, frequency: Frequency): readonly string[] {
  const count = (id: string): number => frequency.get(id) ?? 0;
  return [...actors]
    .toSorted((a, b) => count(a) - count(b) || compareText(a, b))
    .slice(0, -1)
    .map((id) => `actor ${id}`);
}

/**
 * Reports of one table: the same states and bodies, and of each country no two different persons. A report is filed under its persons of
 * each country, or as bare of any; it seeks the country alone whose persons are the rarest.
 */
function tableKeys({ actors, known }: EventReport, frequency: Frequency): PartyKeys {
  const stems = sortedSet([...actors].map((id) => known.get(id)?.country ?? id));
  const table = `table ${stems.join(' ')}`;
  const countries = stems.map((stem) => {
    const persons = [...known.values()].filter(({ type, country }) => type === 'person' && country === stem);
    const counts = persons.map(({ id }) => frequency.get(id) ?? 0);
    return { stem, persons, most: counts.length === 0 ? Infinity : Math.max(...counts) };
  });
  const bare = (stem: string): string => `${table} bare of ${stem}`;
  const filed = countries.flatMap(({ stem, persons }) =>
    persons.length === 0 ? [bare(stem)] : persons.map(({ id }) => `${table} person ${id}`),
  );
  const [rarest] = countries.filter(({ persons }) => persons.length > 0).toSorted((a, b) => a.most - b.most);
  if (rarest === undefined) return { filed: [table, ...filed], sought: [table] };
  const own = rarest.persons.map(({ id }) => `${table} person ${id}`);
  return { filed: [table, ...filed], sought: [...own, bare(rarest.stem)] };
}
