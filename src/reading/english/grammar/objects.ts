import { nounClassesOf } from '../lexicon/event-noun-classes.ts';
import { eventNoun } from '../lexicon/event-nouns.ts';
import { delayedObject } from './delayed-object.ts';
import { dependents, withConjuncts } from './dependents.ts';
import { isTime } from './obliques.ts';
import { strayObject } from './stray-object.ts';
import type { Tree } from './tree.ts';

/** A bare phrase of a noun of the lexicon is an object, whatever the tree calls it. */
function isThing(tree: Tree, token: number): boolean {
  const { lemma } = tree.tokens[token];
  return eventNoun(lemma) !== undefined || nounClassesOf(lemma).size > 0;
}

/** "a mega-deal", cut at its hyphen: its last part is the noun, where the first tells no event. */
function hyphenHead(tree: Tree, token: number): number {
  const { tokens } = tree;
  const last = tokens[token + 1]?.text === '-' ? tokens[token + 2] : undefined;
  return last?.upos === 'NOUN' && !isThing(tree, token) && isThing(tree, last.index) ? last.index : token;
}

/** A name right behind the verb without a preposition is an object: "labelled its ally Lima as weak". */
function bareNames(tree: Tree, predicate: number): readonly number[] {
  return dependents(tree, predicate, ['obl']).filter(
    (child) =>
      child > predicate &&
      child <= predicate + 3 &&
      tree.tokens[child].upos === 'PROPN' &&
      dependents(tree, child, ['case']).length === 0 &&
      !isTime(tree, child),
  );
}

/**
 * The objects of a verb, conjuncts spelled out: as the tree has them, or else the bare phrase that must be one.
 *
 * A relative pronoun stands as it is; for a passive these are what else it takes ("was given a post").
 */
export function ownObjects(tree: Tree, predicate: number): readonly number[] {
  const spelled = (heads: readonly number[]): readonly number[] =>
    heads.flatMap((child) => withConjuncts(tree, child));
  const own = dependents(tree, predicate, ['obj', 'iobj']);
  if (own.length > 0) return spelled(own).map((child) => hyphenHead(tree, child));
  const bare = dependents(tree, predicate, ['obl:unmarked', 'obl:npmod', 'obl:tmod']);
  const found = [...bare.filter((child) => isThing(tree, child)), ...bareNames(tree, predicate)];
  if (found.length > 0) return spelled(found);
  const delayed = delayedObject(tree, predicate);
  return spelled(delayed.length > 0 ? delayed : strayObject(tree, predicate));
}

/** Objects shared by joined verbs: "arrested and jailed three men" leaves the first verb without its own. */
export function sharedObjects(tree: Tree, predicate: number): readonly number[] {
  const next = dependents(tree, predicate, ['conj']).find(
    (child) => tree.tokens[child].upos === 'VERB' && child - predicate <= 3,
  );
  return next === undefined ? [] : ownObjects(tree, next);
}

/** The noun that a relative clause without its own object describes, unless it acts there: "the deal that Iran signed". */
export function relativeObject(tree: Tree, predicate: number, agents: readonly number[]): readonly number[] {
  const { relation, head } = tree.tokens[predicate];
  return relation !== 'acl:relcl' || head < 0 || agents.includes(head) ? [] : [head];
}
