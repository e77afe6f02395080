import { castState } from './cast-states.ts';
import type { Member } from './members.ts';
import type { Walk } from './walk.ts';

/** Nouns by which news calls the government of the state that it is about; folded. */
const governing: ReadonlySet<string> = new Set(['government', 'authorities']);

/**
 * "The government" where all whom the article has named so far are of one state: that state. Null where nobody's state is known, where
 * two are, and for other nouns.
 */
export function onlyState({ cast }: Walk, noun: string): Member | null {
  if (!governing.has(noun)) return null;
  const countries = new Set(cast.members.flatMap(({ country }) => country ?? []));
  const [only] = countries;
  return only !== undefined && countries.size === 1 ? castState(cast, only) : null;
}
