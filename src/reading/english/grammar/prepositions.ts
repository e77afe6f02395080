import { dependent } from './dependents.ts';
import type { Tree } from './tree.ts';

/** The preposition that marks the token's phrase, lower case; null where there is none before it. */
export function prepositionOf(tree: Tree, index: number): string | null {
  const mark = dependent(tree, index, ['case']);
  return mark < 0 || mark > index ? null : tree.tokens[mark].text.toLowerCase();
}
