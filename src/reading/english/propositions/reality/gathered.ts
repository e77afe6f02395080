import { isInfinitive } from '../../grammar/infinitive.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { gatheringVerbs, protestVerbs } from '../../lexicon/protest-words.ts';

/** Whether an infinitive is of those who come together to protest, and so do: "gathered outside the court *to protest*". */
export function isOfGathered(tree: Tree, predicate: number): boolean {
  const { relation, head } = tree.tokens[predicate];
  if (relation !== 'advcl' || !isInfinitive(tree, predicate)) return false;
  return protestVerbs.has(lemmaAt(tree, predicate)) && gatheringVerbs.has(lemmaAt(tree, head));
}
