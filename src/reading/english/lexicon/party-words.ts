import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** Nouns of states and bodies, in the singular, of which examples are named: "partners such as Lima and Quito". */
export const groupingNouns: ReadonlySet<string> = wordSet(
  'ally partner seller buyer supplier producer customer investor country nation state power member government neighbor neighbour',
);

const examplePrepositions = wordList('such including like');

/** Words that lead to an example, by lemma, "including" also where it is taken for a verb: "such as Lima". */
export const exampleWords: ReadonlySet<string> = new Set([...examplePrepositions, 'include']);

/** Prepositions that lead from a noun to a party of it: "officials from Lima", "envoys representing Quito". */
export const partyPrepositions: ReadonlySet<string> = new Set([
  ...examplePrepositions,
  ...wordSet('of from by between with among representing'),
]);

/** What is given to somebody by name, lemmas: "visas for Fijian officials". */
export const permitNouns: ReadonlySet<string> = wordSet(
  'visa permit licence license passport waiver exemption accreditation credential asylum shelter',
);

/** Nouns whose body stands behind "in": "countries in the union", "states in the bloc". Lemmas. */
export const memberNouns: ReadonlySet<string> = wordSet(
  'country nation state member partner capital government',
);
