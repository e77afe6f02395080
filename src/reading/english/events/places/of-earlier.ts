import { isVerb } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isBackground } from '../dates/nearness.ts';

/** Whether a place is that of another event that only sets the time: "After talks in Lima he flew to Oslo", "signed it ahead of talks in Lima". */
export function isOfEarlier(tree: Tree, token: number, sites: readonly number[]): boolean {
  if (isBehindEarlier(tree, token, sites)) return true;
  let here = tree.tokens[token].head;
  for (let steps = 0; here >= 0 && steps < 8 && !sites.includes(here); steps += 1) {
    if (isVerb(tree.tokens[here])) return false;
    if (isBackground(tree, here)) return true;
    here = tree.tokens[here].head;
  }
  return false;
}

/** The same by the order of words, whatever the tree hangs the place from. */
function isBehindEarlier(tree: Tree, token: number, sites: readonly number[]): boolean {
  for (let at = token - 1; at > Math.max(...sites) && tree.tokens[at].text !== ','; at -= 1)
    if (isBackground(tree, at)) return true;
  return false;
}
