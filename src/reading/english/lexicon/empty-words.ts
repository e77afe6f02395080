import { wordSet } from '../../mechanics/word-list.ts';
import {
  beForms,
  conjunctions,
  determiners,
  haveForms,
  objectPronouns,
  prepositions,
  relatives,
  subjectPronouns,
} from './function-words.ts';
import { modals } from './modal-verbs.ts';

/**
 * Words without a meaning of their own, folded: articles, prepositions, conjunctions, pronouns, auxiliaries, and the commonest words of
 * reports. "us" is none of them, since folded it is also the state.
 */
export const emptyWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...subjectPronouns,
  ...objectPronouns.filter((word) => word !== 'us'),
  ...relatives,
  ...beForms,
  ...haveForms,
  ...modals,
  ...prepositions,
  ...conjunctions,
  ...wordSet('do does did not no such more most also both each other another any some new said says say'),
]);
