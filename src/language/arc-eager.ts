import type { ParseState } from './parse-state.ts';

/** Puts the next word on the stack. */
export const SHIFT = 0;
/** Takes the top of the stack away; it has its head. */
export const REDUCE = 1;
/** Makes the next word the head of the top of the stack, which goes. */
export const LEFT = 2;
/** Makes the top of the stack the head of the next word, which goes on the stack. */
export const RIGHT = 3;

/** Whether anything is left to do. */
export function isOpen(state: ParseState): boolean {
  return state.next < state.count || state.depth > 0;
}

/** Whether the top of the stack has its head. */
export function topHasHead({ depth, stack, heads }: ParseState): boolean {
  return depth > 0 && heads[stack[depth - 1]] >= 0;
}

/** The arc that a transition would draw; `null` for those that draw none. */
export function arcOf(state: ParseState, transition: number): { head: number; dependent: number } | null {
  const top = state.stack[state.depth - 1];
  if (transition === LEFT) return { head: state.next, dependent: top };
  return transition === RIGHT ? { head: top, dependent: state.next } : null;
}

/** Draws an arc. */
export function attach(state: ParseState, arc: { head: number; dependent: number }, label: number): void {
  const { head, dependent } = arc;
  const bit = 1 << (label % 31);
  state.heads[dependent] = head;
  state.labels[dependent] = label;
  if (head > dependent) {
    state.left2[head] = state.left[head];
    state.left[head] = dependent;
    state.leftCount[head]++;
    state.leftSet[head] |= bit;
  } else {
    state.right2[head] = state.right[head];
    state.right[head] = dependent;
    state.rightCount[head]++;
    state.rightSet[head] |= bit;
  }
}

/** Moves stack and buffer as the transition says; its arc is drawn before. */
export function move(state: ParseState, transition: number): void {
  if (transition === SHIFT || transition === RIGHT) state.stack[state.depth++] = state.next++;
  else state.depth--;
}
