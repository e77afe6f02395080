import { dependents } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** Whether a verb has one of these nouns, by lemma, for its object: "took *measures*", "blocked a *road*". */
export function hasObject(tree: Tree, verb: number, nouns: ReadonlySet<string>): boolean {
  return dependents(tree, verb, ['obj']).some((object) => nouns.has(lemmaAt(tree, object)));
}
