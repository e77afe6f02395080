import { planNouns } from '../lexicon/reality-words.ts';
import { dependent, dependents } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/**
 * The noun that an infinitive is of though the tree hangs it from the verb above: "noted the decision of Lima to withdraw". -1 for none.
 */
export function decisionBefore(tree: Tree, predicate: number): number {
  const { relation, head, xpos } = tree.tokens[predicate];
  if (relation !== 'xcomp' || xpos !== 'VB' || head < 0) return -1;
  const object = dependent(tree, head, ['obj']);
  if (object < 0 || object > predicate || !planNouns.has(lemmaAt(tree, object))) return -1;
  return dependents(tree, predicate, ['mark']).some((word) => lemmaAt(tree, word) === 'to') ? object : -1;
}
