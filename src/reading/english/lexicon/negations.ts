import { wordSet } from '../../mechanics/word-list.ts';

/** Words that say of the few words after them that it is not so, folded. */
export const negations: ReadonlySet<string> = wordSet('no not never none without nobody nothing');

/** Words beside a verb that negate it, lower case; "nor" and "neither" open what is not so either. */
export const negatingAdverbs: ReadonlySet<string> = wordSet("not n't n’t never nor neither");

/** Words that stand for nobody or nothing, lower case: "none of them signed". */
export const emptyPronouns: ReadonlySet<string> = wordSet('nobody none neither nothing no-one noone');

/** Determiners of a phrase that stands for nobody or nothing: "no side signed". */
export const emptyDeterminers: ReadonlySet<string> = wordSet('no neither');

/** Words behind "not" that leave what they stand before true: "not only did they sign". */
export const unchangingWords: ReadonlySet<string> = wordSet('only just merely simply solely');

/** Words of holding something true, each in its folded forms: "does not *believe* the harbour has been closed". */
export const beliefs: ReadonlySet<string> = wordSet(
  'believe believes believed think thinks thought convinced certain',
);

/** What a belief rests on: "there is no *evidence* that". */
export const grounds: ReadonlySet<string> = wordSet('reason evidence proof sign signs indication grounds');
