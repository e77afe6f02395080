import type { Tree } from './tree.ts';
import { isVerb } from './word-kinds.ts';

/** A word stands no deeper than this in what is said. */
const deepest = 4;

/**
 * The verb in whose content clause a word stands, through nouns, joined verbs and infinitives: "said" for "closed" in "said it had closed
 * the port", for "agreed to *close*" and "came and *closed*" as well; -1 where the nearest clause above is no content.
 */
export function contentVerbAbove(tree: Tree, word: number): number {
  let here = word;
  for (let steps = 0; steps < deepest && here >= 0; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation === 'ccomp' && head >= 0 && isVerb(tree.tokens[head])) return head;
    if (relation !== 'conj' && relation !== 'xcomp' && isVerb(tree.tokens[here])) return -1;
    here = head;
  }
  return -1;
}
