import { phraseList, wordList, wordSet } from '../../mechanics/word-list.ts';

/** Words that open a reported clause, which then needs no other subject before it. */
export const contentOpeners: ReadonlySet<string> = wordSet('that to whether if how why what who where when');

/** Words that stand for what is said and say nothing themselves: "said so", "denied it", "said as much". */
export const emptyContents: readonly string[] = phraseList(
  'it, so, this, that, them, him, her, as much, nothing, anything, something',
);

/** Prepositions of what a feeling or deed is about: a noun with no more than one behind it is cut short ("concern over"). */
export const aboutPrepositions: readonly string[] = wordList(
  'of for with over against toward towards about on to',
);

/** Nouns of words said by others, which with "the" alone only point back at these: "denied the reports". */
export const saidNouns: readonly string[] = wordList(
  `claim claims report reports accusation accusations allegation allegations charge charges assertion assertions rumor rumors rumour
   rumours suggestion suggestions criticism criticisms remark remarks comment comments speculation`,
);
