import { LEFT, REDUCE, RIGHT, SHIFT, topHasHead } from '../src/language/arc-eager.ts';
import { type ParseState } from '../src/language/parse-state.ts';

/** The tree that the parser should find; the root's head is the number of words. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
  readonly labels: Uint8Array;
}

/** Number of gold arcs that each transition would lose; -1 for one that may not be taken. */
export function costsOf(state: ParseState, gold: GoldTree, costs: Int32Array): void {
  const { depth, stack, next, count } = state;
  const hasHead = topHasHead(state);
  const empty = depth === 0;
  const top = empty ? -1 : stack[depth - 1];
  const { dependents, head } = arcsFromStack(state, gold);
  const waiting = empty ? 0 : waitingChildren(state, gold, top);
  costs[SHIFT] = next < count ? dependents + head : -1;
  costs[REDUCE] = hasHead ? waiting : -1;
  costs[LEFT] = empty || hasHead ? -1 : waiting + (gold.heads[top] > next ? 1 : 0);
  if (empty || next >= count) costs[RIGHT] = -1;
  else {
    const elsewhere = gold.heads[next] !== top && (head === 1 || gold.heads[next] > next);
    costs[RIGHT] = dependents + (elsewhere ? 1 : 0);
  }
}

/** Headless words on the stack whose head is the next word, and whether the next word's head is on the stack. */
function arcsFromStack(state: ParseState, { heads }: GoldTree): { dependents: number; head: number } {
  const { depth, stack, next, count } = state;
  let dependents = 0;
  let head = 0;
  for (let at = 0; at < depth; at++) {
    const word = stack[at];
    if (state.heads[word] < 0 && heads[word] === next) dependents++;
    if (next < count && heads[next] === word) head = 1;
  }
  return { dependents, head };
}

function waitingChildren(state: ParseState, { children }: GoldTree, top: number): number {
  let waiting = 0;
  for (const child of children[top]) if (child >= state.next && state.heads[child] < 0) waiting++;
  return waiting;
}
