import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import { nameMark } from '../facts.ts';
import type { ConflictFact, EventFact, FactSide } from '../facts.ts';
import type { EventCluster } from './cluster-events.ts';

/** A cluster with the fact made from it. */
export interface ToldEvent {
  readonly cluster: EventCluster;
  readonly fact: EventFact;
}

interface Clash {
  readonly about: 'date' | 'place' | 'participants' | 'denial';
  readonly told: readonly [ToldEvent, ToldEvent];
  readonly values: readonly [string, string];
}

/** The conflict between two told events, with a side for each. */
export function eventClash({ about, told, values }: Clash): ConflictFact {
  const [a, b] = told;
  const actors = sortedSet([...a.fact.participants, ...b.fact.participants].map((one) => one.actor));
  const shared = a.fact.participants.filter((one) =>
    b.fact.participants.some((other) => other.actor === one.actor),
  );
  const names = shared.map((one) => nameMark(one.actor));
  const days = sortedSet(
    told.flatMap(({ fact }) => (fact.date === null ? [] : [fact.date.start, fact.date.end])),
  );
  const sides: readonly FactSide[] = told
    .map(({ fact }, at) => ({ value: values[at], quantity: null, members: fact.members }))
    .toSorted((one, two) => (about === 'denial' ? 0 : compareText(one.value, two.value)));
  return {
    kind: 'conflict',
    id: contentId('conflict', [
      about,
      a.cluster.reports[0].family,
      sortedSet([a.fact.id, b.fact.id]),
      sides.map((side) => side.value),
    ]),
    about,
    subject: `${a.cluster.reports[0].family} of ${names.join(' and ')}`,
    sides,
    actors,
    countries: sortedSet(told.flatMap(({ fact }) => fact.place?.country ?? [])),
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
  };
}
