import type { ParseState } from './parse-state.ts';
import { atomNames, firstCount, parseTemplates } from './parse-templates.ts';

/** Room for the atoms and the features of one step. */
export interface StepFeatures {
  readonly atoms: Int32Array;
  readonly features: Int32Array;
}

/** Room for the features of a transition. */
export function createStepFeatures(): StepFeatures {
  return { atoms: new Int32Array(atomNames.length), features: new Int32Array(parseTemplates.count) };
}

/** Writes the atoms of the state. */
export function readParseAtoms(state: ParseState, atoms: Int32Array): void {
  const { none, count, depth, stack, next, heads } = state;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s0h = heads[s0] < 0 ? none : heads[s0];
  readToken(state, atoms, 0 + s0 * 32);
  readToken(state, atoms, 1 + s1 * 32);
  readTag(state, atoms, 2 + (depth > 2 ? stack[depth - 3] : none) * 32);
  readToken(state, atoms, 3 + next * 32);
  readToken(state, atoms, 4 + (next + 1 <= count ? next + 1 : none) * 32);
  readToken(state, atoms, 5 + (next + 2 <= count ? next + 2 : none) * 32);
  readTag(state, atoms, 6 + (next + 3 <= count ? next + 3 : none) * 32);
  readToken(state, atoms, 7 + s0h * 32);
  readTag(state, atoms, 8 + (heads[s0h] < 0 ? none : heads[s0h]) * 32);
  readChildren(state, atoms, s0);
  readToken(state, atoms, 13 + state.left[next] * 32);
  readToken(state, atoms, 14 + state.left2[next] * 32);
  readCounts(state, atoms, s0);
  readBetween(state, atoms, s0);
  atoms[firstCount + 11] = heads[s1] >= 0 ? 1 : 0;
  readKin(state, atoms, { s0, s1 });
}

/** The clusters of the words that the next step is about. */
function readKin(
  { words, next, count, none }: ParseState,
  atoms: Int32Array,
  stack: { s0: number; s1: number },
): void {
  atoms[firstCount + 12] = words.fine[stack.s0];
  atoms[firstCount + 13] = words.fine[next];
  atoms[firstCount + 14] = words.wide[stack.s0];
  atoms[firstCount + 15] = words.wide[stack.s1];
  atoms[firstCount + 16] = words.wide[next];
  atoms[firstCount + 17] = words.wide[next + 1 <= count ? next + 1 : none];
}

/** `where` is the place plus 32 times the token: one number, so that the call stays cheap. */
function readToken(state: ParseState, atoms: Int32Array, where: number): void {
  const token = where >> 5;
  const at = (where & 31) * 5;
  atoms[at] = state.words.lower[token];
  atoms[at + 1] = state.tags[token];
  atoms[at + 2] = state.parts[token];
  atoms[at + 3] = state.labels[token];
  atoms[at + 4] = state.words.suffix3[token];
}

/** The same for a place of whose token no template looks at more than the tag. */
function readTag(state: ParseState, atoms: Int32Array, where: number): void {
  atoms[(where & 31) * 5 + 1] = state.tags[where >> 5];
}

function readChildren(state: ParseState, atoms: Int32Array, s0: number): void {
  readToken(state, atoms, 9 + state.left[s0] * 32);
  readToken(state, atoms, 10 + state.right[s0] * 32);
  readToken(state, atoms, 11 + state.left2[s0] * 32);
  readToken(state, atoms, 12 + state.right2[s0] * 32);
}

function readCounts(state: ParseState, atoms: Int32Array, s0: number): void {
  const { next, none } = state;
  atoms[firstCount] = s0 === none ? 2 : state.heads[s0] >= 0 ? 1 : 0;
  atoms[firstCount + 1] = s0 === none ? 0 : distanceClass(next - s0);
  atoms[firstCount + 2] = state.rightCount[s0];
  atoms[firstCount + 3] = state.leftCount[s0];
  atoms[firstCount + 4] = state.leftCount[next];
  atoms[firstCount + 5] = state.leftSet[s0];
  atoms[firstCount + 6] = state.rightSet[s0];
  atoms[firstCount + 7] = state.leftSet[next];
}

function distanceClass(distance: number): number {
  return distance > 10 ? 7 : distance > 5 ? 6 : distance;
}

function readBetween(state: ParseState, atoms: Int32Array, s0: number): void {
  const { next, none } = state;
  const start = s0 === none ? next : s0 + 1;
  const verbs = Math.min(2, state.verbsBefore[next] - state.verbsBefore[start]);
  const marks = Math.min(2, state.marksBefore[next] - state.marksBefore[start]);
  const joins = Math.min(1, state.joinsBefore[next] - state.joinsBefore[start]);
  atoms[firstCount + 8] = verbs;
  atoms[firstCount + 9] = marks;
  atoms[firstCount + 10] = verbs * 9 + marks * 3 + joins;
  readTag(state, atoms, 15 + (next > 0 ? next - 1 : none) * 32);
}
