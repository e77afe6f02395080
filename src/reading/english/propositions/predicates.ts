import { dependent } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { isVerb, lemmaAt } from '../grammar/word-kinds.ts';
import { deedNouns } from '../lexicon/deed-nouns.ts';
import { eventNoun } from '../lexicon/event-nouns.ts';
import type { PredicateKind } from './proposition.ts';

/** What kind of predicate the token at a place would be, whether or not it is one. */
export function kindAt(tree: Tree, token: number): PredicateKind {
  const { upos } = tree.tokens[token];
  if (isVerb(tree.tokens[token]) || isVerbByItsWords(tree, token)) return 'verb';
  return upos === 'ADJ' ? 'adjective' : 'noun';
}

/** A verb that the tagger took for a noun: it has a subject or an object of its own, and is nothing that somebody is. */
function isVerbByItsWords(tree: Tree, token: number): boolean {
  return (
    dependent(tree, token, ['nsubj', 'obj', 'xcomp']) >= 0 &&
    dependent(tree, token, ['cop', 'det', 'case']) < 0 &&
    tree.tokens[token].upos !== 'ADJ'
  );
}

const helps = /^(?:aux|cop)/;

/** Whether the word at a place says what is done or happens, or how somebody is: no helper, no plain adjective, no noun of a thing. */
export function isPredicate(tree: Tree, token: number): boolean {
  const { upos, relation } = tree.tokens[token];
  if (helps.test(relation) || upos === 'PUNCT') return false;
  switch (kindAt(tree, token)) {
    case 'verb':
      return true;
    case 'adjective':
      return upos === 'ADJ' && dependent(tree, token, ['cop', 'nsubj']) >= 0;
    case 'noun':
      return upos === 'NOUN' && tellsEvent(lemmaAt(tree, token));
  }
}

function tellsEvent(lemma: string): boolean {
  return deedNouns.has(lemma) || eventNoun(lemma) !== undefined;
}
