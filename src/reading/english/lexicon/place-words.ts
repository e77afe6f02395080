import { wordList } from '../../mechanics/word-list.ts';

/** Prepositions by which something is set at a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  wordList('in at across throughout within inside around on near off'),
);

/** The points of the compass in one word, as nouns: "south of the capital". */
export const compassPoints: readonly string[] = wordList(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
);

/** Nouns of force whose "on", "of" or "against" leads to where it struck: "the siege of the port". */
export const strikeNouns: readonly string[] = wordList(
  'offensive attack attacks assault siege bombing raid raids strike strikes advance',
);
