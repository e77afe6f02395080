import { dependents } from './dependents.ts';
import { isInfinitive } from './infinitive.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** Predicates of the complement clauses; an infinitive after an object or a phrase with "on" is one, whatever the tree calls it. */
export function complementsOf(tree: Tree, predicate: number): readonly number[] {
  const own = dependents(tree, predicate, ['xcomp', 'ccomp']);
  if (own.length > 0) return own;
  return dependents(tree, predicate, ['advcl']).filter(
    (child) => child > predicate && isInfinitive(tree, child),
  );
}

/**
 * Particles and adverbs of a verb, lower case: "out" of "rule out".
 *
 * "took in three men": a preposition right behind the verb that the tree gives to the object is a particle.
 */
export function particlesOf(tree: Tree, predicate: number): readonly string[] {
  const own = dependents(tree, predicate, ['compound:prt', 'advmod']);
  const swallowed = dependents(tree, predicate, ['obj'])
    .flatMap((child) => dependents(tree, child, ['case']))
    .filter((child) => child === predicate + 1);
  return [...own, ...swallowed].map((child) => lemmaAt(tree, child));
}
