import { dependent } from './dependents.ts';
import type { Tree } from './tree.ts';
import { isVerb } from './word-kinds.ts';

/** Whether a word tells something by itself: a verb, or a noun or adjective with its "be". */
export function tellsByItself(tree: Tree, token: number): boolean {
  return isVerb(tree.tokens[token]) || hasCopula(tree, token);
}

/** Whether a "be" makes a noun its predicate; the tree may hang it from a title before the noun: "will be President Ruiz's visit". */
export function hasCopula(tree: Tree, token: number): boolean {
  for (let at = tree.first[token]; at < token; at += 1)
    if (tree.tokens[at].relation === 'cop')
      return !tree.tokens.slice(at + 1, token).some(({ upos }) => upos === 'VERB');
  return dependent(tree, token, ['cop']) >= 0;
}
