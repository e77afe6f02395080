import type { ParseState } from './parse-state.ts';
import { compileTemplates, type Templates } from './templates.ts';

/** Places in a parse whose tokens the templates look at; `s` is the stack, `n` the buffer. */
const places = [
  's0',
  's1',
  's2',
  'n0',
  'n1',
  'n2',
  'n3',
  's0h',
  's0hh',
  's0l',
  's0r',
  's0ll',
  's0rr',
  'n0l',
  'n0ll',
  'before',
  'after',
] as const;
const properties = ['w', 't', 'p', 'l', 's'] as const;
const counts = [
  'hh',
  'dist',
  's0rnum',
  's0lnum',
  'n0lnum',
  's0lset',
  's0rset',
  'n0lset',
  'verbs',
  'marks',
  'between',
  's1hh',
  's0.f',
  'n0.f',
  's0.k',
  's1.k',
  'n0.k',
  'n1.k',
] as const;
const names: readonly string[] = [
  ...places.flatMap((place) => properties.map((property) => `${place}.${property}`)),
  ...counts,
];
const firstCount = places.length * properties.length;

const templates = `
  hh | s0.w s0.t hh | s0.w hh | n0.w n0.t | n0.w | n0.t | n1.w n1.t | n1.t | n2.w n2.t | n2.w | n2.t |
  s0.t n0.w n0.t | n0.t n1.t | n0.t n1.t n2.t | s0.t n0.t n1.t hh | s0.t s0l.t n0.t | s0.t n0.t n0l.t |
  s0.t dist | n0.w dist | n0.t dist | s0.t n0.t dist hh | s0.w s0rnum | s0.w s0lnum | s0.t s0lnum |
  n0.w n0lnum | n0.t n0lnum | s0h.t | s0.l s0.t | s0l.w | s0l.t | s0l.l | s0r.w | s0r.l | n0l.w | n0l.t |
  n0l.l | s1.t s0.t | s1.t s0.t n0.t | s1.w hh | s1.t n0.t n1.t | s1.t n0.w hh | s0.t s0r.l n0.t |
  s0.t n0.t n0l.l | s0hh.t s0h.t | s0h.l s0.l | s0ll.t | s0ll.l | s0rr.t | s0rr.l | n0ll.w | n0ll.t |
  n0ll.l | s0.t s0l.t s0ll.t | s0.t s0r.t s0rr.t | n0.t n0l.t n0ll.t | s0.w s0rset | s0.w s0lset |
  s0.t s0lset | n0.w n0lset | s0.t n0.t n0lset | s0.t n0.t s0rset s0lset | s0.t n0.t n1.t n2.t |
  n0.w n1.t s0.t | n1.w n0.t s0.t | n3.t n0.t | s2.t s1.t s0.t n0.t | s1hh s1.t n0.t | s0.p n0.p n1.p |
  s1.p s0.p n0.p hh | s0.p s0h.p s0.l n0.p | s0.t n0.t marks hh | s0.p n0.p between hh |
  n0.w verbs marks | s0.t before.t n0.t | s0.s n0.t | s0.t n0.s | n1.s n0.t | s0h.w n0.w |
  s0r.w s0.t n0.t | s0l.w s0.t n0.t | s0.f n0.t hh | s0.t n0.f | s0.k n0.k hh | s0.f n0.w | s1.k s0.w n0.t |
  s1.k s0.k n0.k | s0.k n0.t n1.t | n0.k n1.k s0.t | s0.k n0.w n1.t`;

/** What the parser looks at before each transition. */
export const parseTemplates: Templates = compileTemplates(names, templates);

/** Room for the atoms and the features of one step. */
export interface StepFeatures {
  readonly atoms: Int32Array;
  readonly features: Int32Array;
}

/** Room for the features of a transition. */
export function createStepFeatures(): StepFeatures {
  return { atoms: new Int32Array(names.length), features: new Int32Array(parseTemplates.count) };
}

/** Writes the atoms of the state. */
export function readParseAtoms(state: ParseState, atoms: Int32Array): void {
  const { none, count, depth, stack, next, heads } = state;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s0h = heads[s0] < 0 ? none : heads[s0];
  readToken(state, atoms, 0 + s0 * 32);
  readToken(state, atoms, 1 + s1 * 32);
  readToken(state, atoms, 2 + (depth > 2 ? stack[depth - 3] : none) * 32);
  readToken(state, atoms, 3 + next * 32);
  readToken(state, atoms, 4 + (next + 1 <= count ? next + 1 : none) * 32);
  readToken(state, atoms, 5 + (next + 2 <= count ? next + 2 : none) * 32);
  readToken(state, atoms, 6 + (next + 3 <= count ? next + 3 : none) * 32);
  readToken(state, atoms, 7 + s0h * 32);
  readToken(state, atoms, 8 + (heads[s0h] < 0 ? none : heads[s0h]) * 32);
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
  const { next, none, count } = state;
  const start = s0 === none ? next : s0 + 1;
  const verbs = Math.min(2, state.verbsBefore[next] - state.verbsBefore[start]);
  const marks = Math.min(2, state.marksBefore[next] - state.marksBefore[start]);
  const joins = Math.min(1, state.joinsBefore[next] - state.joinsBefore[start]);
  atoms[firstCount + 8] = verbs;
  atoms[firstCount + 9] = marks;
  atoms[firstCount + 10] = verbs * 9 + marks * 3 + joins;
  readToken(state, atoms, 15 + (next > 0 ? next - 1 : none) * 32);
  readToken(state, atoms, 16 + (s0 !== none && s0 + 1 <= count ? s0 + 1 : none) * 32);
}
