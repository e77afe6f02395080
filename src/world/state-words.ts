import { states } from './states.ts';

/** Names and adjectives of all states and of their constituent countries, in every form that news writes; what the language models are handed. */
export const stateWords: { readonly names: readonly string[]; readonly adjectives: readonly string[] } = {
  names: states.flatMap(({ name, otherNames, parts }) => [name, ...otherNames, ...parts]),
  adjectives: states.flatMap(({ adjectives, partAdjectives }) => [...adjectives, ...partAdjectives]),
};
