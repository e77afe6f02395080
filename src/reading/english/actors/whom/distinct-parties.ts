import type { Party } from '../../../../model/actor.ts';

/** The parties in their order, each actor once, as it is named first. */
export function distinctParties(parties: readonly Party[]): readonly Party[] {
  return distinctBy(parties, ({ actor }) => actor);
}

/** What is given, in its order, the first for each actor. */
export function distinctBy<T>(given: readonly T[], actorOf: (one: T) => number): readonly T[] {
  const seen = new Set<number>();
  return given.filter((one) => {
    const isNew = !seen.has(actorOf(one));
    seen.add(actorOf(one));
    return isNew;
  });
}
