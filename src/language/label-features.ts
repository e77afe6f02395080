import type { ParseState } from './parse-state.ts';
import { compileTemplates, type Templates } from './templates.ts';

/** Places about an arc: head, dependent, the dependent's children, neighbours of both, the outermost sister. */
const places = ['h', 'd', 'dl', 'dr', 'dl2', 'dp', 'dn', 'hp', 'hn', 'sib', 'dr2'] as const;
const properties = ['w', 't', 'p', 'l', 's', 'x'] as const;
const counts = ['dir', 'dist', 'hset', 'oset', 'dlset', 'drset'] as const;
/** Clusters of head and dependent, fine and wide. */
const clusters = ['h.f', 'd.f', 'h.k', 'd.k'] as const;
const names: readonly string[] = [
  ...places.flatMap((place) => properties.map((property) => `${place}.${property}`)),
  ...counts,
  ...clusters,
];
const firstCount = places.length * properties.length;

const templates = `
  dir | d.w d.t dir | d.w dir | d.t dir | h.w dir | h.t dir | h.w d.w dir | h.w d.t dir | h.t d.w dir |
  h.t d.t dir | d.t dist | h.t d.t dl.w dir | h.w dl.w dir | d.t dl.l dl2.l | d.t drset h.t |
  hset oset d.t | h.w d.t hset | h.t d.t hp.t dir | dp.w d.t dir | dn.w d.t dir | d.s h.t dir |
  h.p d.p dlset dir | d.x h.x dir | d.s h.s dir | d.w dl.w dir | dr.w d.t dir | dr.l d.t dr2.l |
  h.w sib.l d.p | h.f d.t dir | h.t d.f dir | h.k d.k dir | h.k dl.w dir | d.k dl.w dir | h.f dl.w d.t`;

/** What the labeller looks at for one arc. */
export const labelTemplates: Templates = compileTemplates(names, templates);

/** Room for the atoms and the features of one arc. */
export function createArcFeatures(): { readonly atoms: Int32Array; readonly features: Int32Array } {
  return { atoms: new Int32Array(names.length), features: new Int32Array(labelTemplates.count) };
}

/** Writes the atoms of an arc; the dependent's own children must be attached, later ones may be missing. */
export function readArcAtoms(
  state: ParseState,
  arc: { head: number; dependent: number },
  atoms: Int32Array,
): void {
  const { head, dependent } = arc;
  const { none, count } = state;
  const rightward = head < dependent;
  readToken(state, atoms, head * 32);
  readToken(state, atoms, 1 + dependent * 32);
  readToken(state, atoms, 2 + state.left[dependent] * 32);
  readToken(state, atoms, 3 + state.right[dependent] * 32);
  readToken(state, atoms, 4 + state.left2[dependent] * 32);
  readToken(state, atoms, 5 + (dependent > 0 ? dependent - 1 : none) * 32);
  readToken(state, atoms, 6 + (dependent + 1 <= count ? dependent + 1 : none) * 32);
  readToken(state, atoms, 7 + (head > 0 ? head - 1 : none) * 32);
  readToken(state, atoms, 8 + (head + 1 <= count ? head + 1 : none) * 32);
  readToken(state, atoms, 9 + (rightward ? state.right[head] : state.left[head]) * 32);
  readToken(state, atoms, 10 + state.right2[dependent] * 32);
  atoms[firstCount] = rightward ? 1 : 0;
  atoms[firstCount + 1] = distanceClass(state, arc) * 2 + (rightward ? 1 : 0);
  atoms[firstCount + 2] = rightward ? state.rightSet[head] : state.leftSet[head];
  atoms[firstCount + 3] = rightward ? state.leftSet[head] : state.rightSet[head];
  atoms[firstCount + 4] = state.leftSet[dependent];
  atoms[firstCount + 5] = state.rightSet[dependent];
  atoms[firstCount + 6] = state.words.fine[head];
  atoms[firstCount + 7] = state.words.fine[dependent];
  atoms[firstCount + 8] = state.words.wide[head];
  atoms[firstCount + 9] = state.words.wide[dependent];
}

/** `where` is the place plus 32 times the token: one number, so that the call stays cheap. */
function readToken(state: ParseState, atoms: Int32Array, where: number): void {
  const token = where >> 5;
  const at = (where & 31) * 6;
  atoms[at] = state.words.lower[token];
  atoms[at + 1] = state.tags[token];
  atoms[at + 2] = state.parts[token];
  atoms[at + 3] = state.labels[token];
  atoms[at + 4] = state.words.suffix3[token];
  atoms[at + 5] = state.words.shape[token];
}

function distanceClass(state: ParseState, { head, dependent }: { head: number; dependent: number }): number {
  if (head === state.count) return 9;
  const distance = Math.abs(head - dependent);
  if (distance > 10) return 6;
  return distance > 5 ? 5 : distance > 3 ? 4 : distance;
}
