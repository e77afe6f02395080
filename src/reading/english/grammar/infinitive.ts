import { dependents } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** Whether a verb stands as "to do"; "to be held" is one as well. */
export function isInfinitive(tree: Tree, predicate: number): boolean {
  const { xpos } = tree.tokens[predicate];
  const helper = dependents(tree, predicate, ['aux']).some(
    (child) => tree.tokens[child].text.toLowerCase() === 'be',
  );
  if (xpos !== 'VB' && !helper) return false;
  return dependents(tree, predicate, ['mark', 'aux']).some((child) => lemmaAt(tree, child) === 'to');
}
