import type { ActorLookup } from '../facts.ts';

/** Actors with only the offices that they had been given by a day; offices without a day stay. */
export function officesKnownBy(day: string, actorOf: ActorLookup): ActorLookup {
  return (id) => {
    const actor = actorOf(id);
    if (actor === null || actor.offices.every(({ seenOn }) => isKnown(seenOn, day))) return actor;
    return { ...actor, offices: actor.offices.filter(({ seenOn }) => isKnown(seenOn, day)) };
  };
}

const isKnown = ([first]: readonly string[], day: string): boolean => first === undefined || first <= day;
