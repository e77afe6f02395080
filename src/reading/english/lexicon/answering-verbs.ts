import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs of answering the press: to decline or refuse to do this rejects nothing. */
export const answeringVerbs: ReadonlySet<string> = wordSet(
  'comment respond answer elaborate speculate disclose specify reply say',
);
