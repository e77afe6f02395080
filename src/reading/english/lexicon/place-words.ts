import { wordSet } from '../../mechanics/word-list.ts';

/** Prepositions of the place where something is. */
export const placePrepositions: ReadonlySet<string> = wordSet(
  'in at near outside into across around inside off along',
);

/** Nouns that say what kind of place a name is, and stand for the name: "around the city of Cusco". */
export const placeKinds: ReadonlySet<string> = wordSet(
  'city town village port province region district capital island',
);
