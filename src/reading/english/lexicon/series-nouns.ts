import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** Happenings and periods that are numbered one after the other: "the eighth round", "its fourth test". */
const numbered = wordList(
  `anniversary test round meeting summit session gathering conference congress edition visit trip tour dialogue forum term attempt
   launch explosion amendment plenum plenary consultation exchange ceremony festival wave phase tranche victory defeat attack
   ceasefire tournament election referendum birthday day year month week quarter dispute delivery shipment cohort class batch
   expedition straight consecutive`,
);

/** Nouns, singular and plural, whose ordinal is a place in a series. */
export const seriesNouns: ReadonlySet<string> = new Set([
  'talks',
  ...numbered,
  ...numbered.map((noun) => `${noun}s`),
]);

/** Who can be the third to do something, beside persons. */
export const orderedDoers: ReadonlySet<string> = wordSet(
  'state country nation republic government power member party city town province firm company bank airline president',
);
