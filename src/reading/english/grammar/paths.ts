import type { Token } from '../../../model/annotated.ts';
import { dependent } from './dependents.ts';
import type { Tree } from './tree.ts';

/** Trees are no deeper than this but where they are guesswork. */
const deepest = 20;

/** Positions from the token up to the root, the token first; at most twenty. */
export function pathUp({ tokens }: Tree, index: number): readonly number[] {
  const path: number[] = [];
  for (let at = index; at >= 0 && path.length < deepest; at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}

/** Whether `token` is `top` or stands below it; at most the sentence's depth in steps. */
export function isBelow(tree: Tree, token: number, top: number): boolean {
  let here = token;
  for (let steps = 0; here >= 0 && steps <= tree.tokens.length; steps += 1) {
    if (here === top) return true;
    here = tree.tokens[here].head;
  }
  return false;
}

/** The nearest verb (or predicate with a copula) above the token; null where there is none. */
export function verbAbove(tree: Tree, index: number): Token | null {
  for (const at of pathUp(tree, index).slice(1)) {
    const token = tree.tokens[at];
    if (token.upos === 'VERB' || (token.upos === 'AUX' && !token.relation.startsWith('aux'))) return token;
    if (dependent(tree, at, ['cop']) >= 0) return token;
  }
  return null;
}
