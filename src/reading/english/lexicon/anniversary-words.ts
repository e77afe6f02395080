import { wordList, wordSet } from '../../mechanics/word-list.ts';

const bonds = wordList('relationship relation tie bond link friendship partnership alliance treaty');

/** Nouns of a bond between two parties whose beginning they may keep, lemmas: "50 years of *ties*". */
export const lastingBonds: ReadonlySet<string> = new Set(bonds);

/** The same and nouns of papers that make such a bond: "a sister-city *agreement*". */
export const bondNouns: ReadonlySet<string> = new Set([
  ...bonds,
  ...wordList('agreement accord pact memorandum mou arrangement cooperation declaration'),
]);

/** Verbs by which an anniversary is kept, lemmas: "celebrated 50 years of ties". */
export const markingVerbs: ReadonlySet<string> = wordSet('celebrate mark commemorate observe');

/** Verbs by which a celebration is held, lemmas: "hosted a gala to mark 50 years of ties". */
export const stagingVerbs: ReadonlySet<string> = wordSet('host hold stage organize organise throw');
