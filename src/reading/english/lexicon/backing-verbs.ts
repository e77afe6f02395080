import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs of helping another to do something: "an offensive backed by Kenya". */
export const backingVerbs: ReadonlySet<string> = wordSet('back support assist aid help join escort');
