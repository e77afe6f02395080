import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { conditionMarks } from '../../lexicon/reality-words.ts';

/** How many predicates up a condition is looked for. */
const reach = 3;

/** Whether a word of condition or question opens the predicate's own clause: "if they agree", "whether it will", "unless". */
export function opensCondition(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, ['mark']).some((child) => conditionMarks.has(lemmaAt(tree, child)));
}

/** Whether the predicate, or one that it is joined to or completes, asks, supposes or excepts: "if they meet and agree". */
export function isSupposed(tree: Tree, predicate: number): boolean {
  let here = predicate;
  for (let step = 0; step < reach && here >= 0; step += 1) {
    if (opensCondition(tree, here)) return true;
    const { relation, head } = tree.tokens[here];
    if (relation !== 'conj' && relation !== 'xcomp') return false;
    here = head;
  }
  return false;
}
