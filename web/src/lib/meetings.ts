import type { RecordedEvent } from '../../../src/model/record.ts';

/** Two who took part in the same talks, and how often. */
export interface Meeting {
  readonly one: string;
  readonly other: string;
  readonly names: readonly [string, string];
  readonly count: number;
}

/** Who met whom in some events, the most often first. Of an event with very many participants every pair counts once. */
export function meetingsAmong(events: readonly RecordedEvent[]): readonly Meeting[] {
  const met = new Map<string, Meeting>();
  for (const { participants } of events) {
    const parties = [...new Map(participants.map((party) => [party.actor, party])).values()].toSorted(
      (a, b) => (a.actor < b.actor ? -1 : 1),
    );
    for (const [at, one] of parties.entries())
      for (const other of parties.slice(at + 1)) {
        const key = `${one.actor} ${other.actor}`;
        met.set(key, {
          one: one.actor,
          other: other.actor,
          names: [one.name, other.name],
          count: (met.get(key)?.count ?? 0) + 1,
        });
      }
  }
  return [...met.values()].toSorted(
    (a, b) => b.count - a.count || (a.names.join() < b.names.join() ? -1 : 1),
  );
}
