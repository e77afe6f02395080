import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs of a state, by lemma: their present tense tells how things are, and never what is to be done. */
export const stativeVerbs: ReadonlySet<string> = wordSet(
  'be have need want seem know think believe face remain exist mean like live lie',
);
