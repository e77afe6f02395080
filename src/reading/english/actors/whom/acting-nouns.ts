import { actingNouns, independentNouns, partingWords } from '../../lexicon/acting-nouns.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt, nounAt } from '../../grammar/word-kinds.ts';

/** Whether a noun stands for somebody named beside it. */
export function actsForAnother(tree: Tree, noun: number): boolean {
  const lemma = nounAt(tree, noun);
  return actingNouns.has(lemma) || independentNouns.has(lemma);
}

/** Whether a noun acts for itself and not for the state named beside it: rebels, firms, the opposition. */
export function actsApart(tree: Tree, noun: number): boolean {
  if (independentNouns.has(nounAt(tree, noun))) return true;
  return dependents(tree, noun, ['amod', 'compound']).some((word) => partingWords.has(lemmaAt(tree, word)));
}
