import { wordList } from '../../mechanics/word-list.ts';

/** Nouns that a number with a hyphen counts: "a 10-member association", "a 27-nation bloc". */
export const hyphenedCounts: readonly string[] = wordList(
  'member nation state country person seat bed room province judge party strong',
);

/** Second parts of words that begin with a number and count nothing: "two-way trade", "one-on-one", "three-star". */
export const hyphenedDescriptions: readonly string[] = wordList(
  `way sided time state tier tiered party part step stage point dimensional pronged legged on- to- by- star storey story wheel wheeled
   door seat seater digit phase track child off piece level hander handed fold plus- and-`,
);
