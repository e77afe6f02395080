import { givenNames } from './given-names.ts';
import { states } from './states.ts';

const stateNames = new Set(states.flatMap(({ name, otherNames, parts }) => [name, ...otherNames, ...parts]));
const stateAdjectives = new Set(
  states.flatMap(({ adjectives, partAdjectives }) => [...adjectives, ...partAdjectives]),
);

/**
 * What the language models are handed: names and adjectives of all states and of their constituent countries, in every form that news
 * writes, and given names. A form that is name and adjective of a state ("U.S.") counts as a name alone: so the models learnt it.
 */
export const worldNames: {
  readonly states: readonly string[];
  readonly stateAdjectives: readonly string[];
  readonly givenNames: readonly string[];
} = {
  states: [...stateNames],
  stateAdjectives: [...stateAdjectives.difference(stateNames)],
  givenNames,
};
