import { measuringNouns } from '../../lexicon/measuring-nouns.ts';
import { dependent, dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** A noun, preceded by the noun that it measures where it is one of measure: "a round of talks" gives "talks", then "round". */
export function contentNouns(tree: Tree, token: number): readonly number[] {
  if (!measuringNouns.has(lemmaAt(tree, token))) return [token];
  const measured = dependents(tree, token, ['nmod']).filter((child) => {
    const word = dependent(tree, child, ['case']);
    return word >= 0 && lemmaAt(tree, word) === 'of';
  });
  return [...measured, token];
}
