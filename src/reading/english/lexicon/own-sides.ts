import { phraseList, wordSet } from '../../mechanics/word-list.ts';

/** Nouns by which a speaker calls the state that he speaks for: "his country", "our government", lemmas. */
export const stateSides: ReadonlySet<string> = wordSet(
  'country nation government state kingdom republic administration cabinet army military navy troops forces',
);

/** Nouns by which a speaker calls a side of any kind that he speaks for: "his party", "her ministry", lemmas. */
export const ownSides: ReadonlySet<string> = new Set([
  ...stateSides,
  ...wordSet(
    'party side group movement alliance coalition bloc ministry company firm delegation department agency council union',
  ),
]);

/** Offices whose holder speaks for the government of his state. */
export const governingOffices: readonly string[] = phraseList(
  `president, premier, minister, chancellor, king, queen, secretary of state, foreign secretary, home secretary, defence secretary,
   defense secretary, government spokesman, government spokeswoman, ministry spokesman, ministry spokeswoman, ministry spokesperson,
   ambassador, envoy`,
);
