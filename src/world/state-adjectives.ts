import { exactFormOf } from './gazetteer/gazetteer.ts';
import { states } from './states.ts';

const codes: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ code, adjectives, peoples, otherNames }) => {
    const acronyms = otherNames.filter((name) => exactFormOf(name) !== null);
    return [...adjectives, ...peoples, ...acronyms].map((word): readonly [string, string] => [word, code]);
  }),
);

/**
 * The state that an adjective ("Peruvian", "South African"), a people ("Peruvians") or an acronym ("U.S.") names, as ISO code; null for
 * other words.
 */
export function stateOfAdjective(words: string): string | null {
  return codes.get(words) ?? (words.endsWith('s') ? codes.get(words.slice(0, -1)) : undefined) ?? null;
}

const peoples: ReadonlySet<string> = new Set(states.flatMap((state) => state.peoples));

/** Whether a word or phrase as written is the plural of a state's people: "Peruvians", "Danes", "Vietnamese". */
export function isPeopleOfState(words: string): boolean {
  return peoples.has(words);
}
