import { soundOf } from './sounds.ts';
import type { ActorType } from '../../model/actor.ts';
import { compareOrganizations } from './compare-organizations.ts';
import { comparePersons } from './compare-persons.ts';
import { readNameParts } from './name-parts.ts';

/** From this score on two names are one actor's, where office and country do not contradict. */
export const sameNameFrom = 0.85;

/** From this score on two names may be one actor's; below it they are two. */
export const maybeSameNameFrom = 0.5;

/**
 * How likely two names name one actor of this type, 0–1; symmetric, and 1 for names that fold to the same letters.
 *
 * Persons go by the customs of their languages, all others by the words of their names. Names only: whether offices,
 * countries and dates agree is for the caller.
 */
export function compareNames(a: string, b: string, type: ActorType): number {
  return type === 'person' ? comparePersons(a, b) : compareOrganizations(a, b);
}

/**
 * Keys under which a person's name is filed, so that every name that `compareNames` calls the same (but for a mistyped first
 * letter) shares one: the first letters of each word's sound, sorted, without repeats.
 */
export function personNameKeys(name: string): readonly string[] {
  const keys = readNameParts(name)
    .words.filter((word) => word.length > 1)
    .map((word) => soundOf(word).slice(0, 3));
  return [...new Set(keys)].toSorted();
}
