import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs of answering the press: to decline or refuse to do this rejects nothing. */
export const answeringVerbs: ReadonlySet<string> = wordSet(
  'comment respond answer elaborate speculate disclose specify reply say name identify reveal',
);

/** Verbs of giving, and what is given to the press: "declined to give details". */
export const givingVerbs: ReadonlySet<string> = wordSet('give provide offer release go');
export const answerNouns: ReadonlySet<string> = wordSet(
  'detail comment reason explanation information name figure estimate answer interview',
);
