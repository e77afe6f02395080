import { LEFT, REDUCE, RIGHT, SHIFT, arcOf, attach, isOpen, move, topHasHead } from './arc-eager.ts';
import { type CountedParts, type ParseState } from './parse-state.ts';
import { mendSharedSubjects, type MendLabels } from './mend-shared-subject.ts';
import { labelTemplates, readArcAtoms } from './label-features.ts';
import { parseTemplates } from './parse-templates.ts';
import { readParseAtoms, type StepFeatures } from './parse-features.ts';
import { hashFeatures } from './templates.ts';
import { scoreSparse, sumFour, type DenseWeights, type SparseWeights } from './weights.ts';

/** A trained parser: transitions first, then the label of each arc as it is drawn. */
export interface ParserModel {
  readonly labels: readonly string[];
  /** Four columns, in the order of the transitions. */
  readonly transitions: DenseWeights;
  readonly labelWeights: SparseWeights;
  /** Labels that an arc may have, by `candidateKey`. */
  readonly candidates: readonly Uint8Array[];
  /** Part of speech (from 1) of each tag. */
  readonly partOfTag: Uint8Array;
  readonly counted: CountedParts;
  readonly rootLabel: number;
  readonly punctuationLabel: number;
  readonly mendLabels: MendLabels;
}

/** Room that one parse works in. */
export interface ParseRoom {
  readonly state: ParseState;
  readonly step: StepFeatures;
  readonly arc: StepFeatures;
  readonly scores: Int32Array;
  /** Of the four transitions. */
  readonly sums: Int32Array;
}

/** Number of parts of speech that a candidate key has room for. */
export const partRoom = 20;

/** Where the candidates of an arc stand: parts of speech of both ends (the root has none: 0) and the direction. */
export function candidateKey(dependentPart: number, headPart: number, rightward: boolean): number {
  return (dependentPart * partRoom + headPart) * 2 + (rightward ? 1 : 0);
}

/** Parses the sentence that `state` was started with; the result is in its `heads` and `labels`, the root's head is `count`. */
export function parseSentence(model: ParserModel, room: ParseRoom): void {
  const { state } = room;
  while (isOpen(state)) {
    const transition = bestTransition(model, room);
    const arc = arcOf(state, transition);
    if (arc !== null) attach(state, arc, labelOf(model, room, arc));
    move(state, transition);
  }
  keepOneRoot(model, room);
  mendSharedSubjects(state, model.mendLabels);
}

function bestTransition(model: ParserModel, room: ParseRoom): number {
  const { state } = room;
  if (state.depth === 0) return SHIFT;
  const hasHead = topHasHead(state);
  if (state.next === state.count) return hasHead ? REDUCE : LEFT;
  readParseAtoms(state, room.step.atoms);
  hashFeatures(parseTemplates, room.step.atoms, room.step.features);
  sumFour(model.transitions, room.step.features, room.sums);
  return highest(room.sums, hasHead);
}

/** The best transition that is allowed. */
function highest(sums: Int32Array, hasHead: boolean): number {
  const shift = sums[SHIFT];
  const right = sums[RIGHT];
  const pop = sums[hasHead ? REDUCE : LEFT];
  if (right > shift && right > pop) return RIGHT;
  return pop > shift ? (hasHead ? REDUCE : LEFT) : SHIFT;
}

/** The best label for an arc of the parse so far. */
export function labelOf(
  model: ParserModel,
  room: ParseRoom,
  arc: { head: number; dependent: number },
): number {
  const { state } = room;
  if (arc.head === state.count) return model.rootLabel;
  // Nearly every mark is `punct`, and scoring its label would cost a tenth of the parser's time.
  if (state.parts[arc.dependent] === model.counted.punctuation) return model.punctuationLabel;
  const key = candidateKey(state.parts[arc.dependent], state.parts[arc.head], arc.head < arc.dependent);
  const candidates = model.candidates[key];
  if (candidates.length === 1) return candidates[0];
  readArcAtoms(state, arc, room.arc.atoms);
  hashFeatures(labelTemplates, room.arc.atoms, room.arc.features);
  scoreSparse(model.labelWeights, room.arc.features, room.scores);
  let best = candidates[0];
  for (let at = 1; at < candidates.length; at++) {
    if (room.scores[candidates[at]] > room.scores[best]) best = candidates[at];
  }
  return best;
}

/** A tree has one root: the first verb among those found, or the first of them; the others hang from it. */
function keepOneRoot(model: ParserModel, room: ParseRoom): void {
  const { state } = room;
  const { count, heads, parts } = state;
  const { verb, punctuation } = model.counted;
  let root = -1;
  for (let token = 0; token < count; token++) {
    if (heads[token] === count && (root < 0 || (parts[root] !== verb && parts[token] === verb))) root = token;
  }
  for (let token = 0; token < count; token++) {
    if (heads[token] !== count || token === root) continue;
    heads[token] = root;
    const mark = parts[token] === punctuation;
    state.labels[token] = mark
      ? model.punctuationLabel
      : labelOf(model, room, { head: root, dependent: token });
  }
}
