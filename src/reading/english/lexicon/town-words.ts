import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns that say of a name that it is a town's: "the city of Arica". */
export const townNouns: ReadonlySet<string> = wordSet('city cities town towns');

/** Words before them that call two towns a pair: "sister cities". */
export const pairingWords: ReadonlySet<string> = wordSet('sister partner friendship');

/** Words between a town and its government: "the Arica *municipal* government". */
export const townQualities: ReadonlySet<string> = wordSet('city metropolitan municipal town special');

/** Nouns of the government of a town behind its name, with "city" or "municipal" before them. */
export const townGovernments: ReadonlySet<string> = wordSet('government administration authorities hall');

/** What a town does by its government and never as a place, lemmas: "the city of Arica signed an accord". */
export const townDeeds: ReadonlySet<string> = wordSet(
  `sign agree pledge promise vow donate present award grant invite thank apologize apologise sue condemn urge conclude negotiate sever
   cancel suspend twin establish`,
);
