import { states } from './states.ts';

const names = new Set(states.flatMap(({ name, otherNames, parts }) => [name, ...otherNames, ...parts]));
const adjectives = new Set(
  states.flatMap(({ adjectives, partAdjectives }) => [...adjectives, ...partAdjectives]),
);

/**
 * Names and adjectives of all states and of their constituent countries, in every form that news writes; what the language models are
 * handed. A form that is both ("U.S.") counts as a name alone: so the models learnt it.
 */
export const stateWords: { readonly names: readonly string[]; readonly adjectives: readonly string[] } = {
  names: [...names],
  adjectives: [...adjectives.difference(names)],
};
