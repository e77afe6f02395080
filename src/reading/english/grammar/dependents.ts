import type { Token } from '../../../model/annotated.ts';
import { isOneOf, withoutSubtype } from '../../mechanics/dependents.ts';
import type { Tree } from './tree.ts';

const none: readonly number[] = [];

/** The relation without its subtype: `nsubj:pass` gives `nsubj`. */
export function baseRelation(token: Token): string {
  return withoutSubtype(token.relation);
}

/** Positions of the dependents of a token whose relation, with or without its subtype, is one of these; in text order. */
export function dependents(tree: Tree, of: number, relations: readonly string[]): readonly number[] {
  const children = tree.children[of] ?? none;
  let found: number[] | null = null;
  for (const child of children) {
    if (!isOneOf(tree.tokens[child].relation, relations)) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

/** The position of the first such dependent, or -1. */
export function dependent(tree: Tree, of: number, relations: readonly string[]): number {
  for (const child of tree.children[of] ?? none) {
    if (isOneOf(tree.tokens[child].relation, relations)) return child;
  }
  return -1;
}

/** The tokens of such dependents, in text order. */
export function dependentTokens(tree: Tree, of: number, relations: readonly string[]): readonly Token[] {
  return dependents(tree, of, relations).map((child) => tree.tokens[child]);
}

/** The token of the first such dependent, or null. */
export function dependentToken(tree: Tree, of: number, relations: readonly string[]): Token | null {
  const child = dependent(tree, of, relations);
  return child < 0 ? null : tree.tokens[child];
}

/** The token with the words joined to it by "and" or a comma, in text order. */
export function withConjuncts(tree: Tree, token: number): readonly number[] {
  const found = [token];
  for (const member of found) found.push(...dependents(tree, member, ['conj']));
  return found;
}
