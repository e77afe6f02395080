import { phraseList, wordSet } from '../../mechanics/word-list.ts';

/** Nouns by which a speaker calls the state that he speaks for: "his country", "our government", lemmas. */
export const stateSides: ReadonlySet<string> = wordSet(
  'country nation government state kingdom republic administration cabinet army military navy troop troops force forces',
);

/** Nouns by which a speaker calls a side of any kind that he speaks for: "his party", "her ministry", lemmas. */
export const ownSides: ReadonlySet<string> = new Set([
  ...stateSides,
  ...wordSet(
    'party side group movement alliance coalition bloc ministry company firm delegation department agency council union authority',
  ),
]);

/** Offices whose holder speaks for the government of his state. */
export const governingOffices: readonly string[] = phraseList(
  `president, premier, minister, chancellor, king, queen, secretary of state, foreign secretary, home secretary, defence secretary,
   defense secretary, government spokesman, government spokeswoman, ministry spokesman, ministry spokeswoman, ministry spokesperson,
   ambassador, envoy, security adviser, security advisor, government adviser, government advisor, ministry official, government official,
   presidential adviser, presidential advisor, presidential spokesman, presidential spokeswoman`,
);

/** Offices whose holder's "we" is the state that he speaks for, and no cabinet of his own. */
export const voiceOffices: readonly string[] = phraseList(
  'spokesman, spokeswoman, spokesperson, adviser, advisor, ambassador, envoy, official',
);

/** Nouns of bodies that speak under a person's name, lemmas: "Soto's campaign said it would". */
export const speakingBodies: ReadonlySet<string> = wordSet(
  'regime government administration campaign office team party cabinet army movement ministry company firm group',
);

/** Nouns, lemmas, whose plural means the members of a body acting as one: "the union's leaders agreed". */
export const memberGroups: ReadonlySet<string> = wordSet(
  'leader producer member minister state country nation government partner',
);

/** Nouns by which officials and armed forces of a state say who will act, lemmas: "the army intends to", "the authorities would". */
export const authoritySides: ReadonlySet<string> = wordSet(
  'government country administration cabinet army military navy authority state',
);

/** Nouns by which a speaker calls the body that he serves, lemmas: "the bloc would update its list". */
export const bodySides: ReadonlySet<string> = wordSet(
  'bloc alliance union organization organisation agency commission group council',
);
