import { placeTemplates, readTagAtoms, wordAtoms, wordTemplates, type TagContext } from './tag-features.ts';
import { hashFeatures } from './templates.ts';
import { addSparse, type SparseWeights } from './weights.ts';

/** Words whose own scores are kept, a power of two: they fit the nearer caches. */
const slots = 1 << 11;

/** Room for the scores of the tags of one word after another, with what the words met last say alone. */
export interface TagRoom {
  /** Score of each tag. */
  readonly scores: Int32Array;
  readonly wordFeatures: Int32Array;
  readonly placeFeatures: Int32Array;
  /** The atoms of the word in each slot, as `wordAtoms` has them; zeros where none has been met: no word starts with unit 0. */
  readonly knownAtoms: Int32Array;
  /** What its own features say for each tag. */
  readonly knownScores: Int16Array;
}

/** Room for `tags` tags. */
export function createTagRoom(tags: number): TagRoom {
  return {
    scores: new Int32Array(tags),
    wordFeatures: new Int32Array(wordTemplates.count),
    placeFeatures: new Int32Array(placeTemplates.count),
    knownAtoms: new Int32Array(slots * wordAtoms.length),
    knownScores: new Int16Array(slots * tags),
  };
}

/**
 * Scores every tag for a word of the sentence into `room.scores`; the tags before it must be set.
 *
 * A third of what is looked at hangs on the word alone, and most words of a text have just been met: that part is kept.
 */
export function scoreTags(
  weights: SparseWeights,
  { context, at }: { readonly context: TagContext; readonly at: number },
  room: TagRoom,
): void {
  readTagAtoms(context, at);
  startFromWord(weights, { atoms: context.atoms, slot: context.words.exact[at] & (slots - 1) }, room);
  hashFeatures(placeTemplates, context.atoms, room.placeFeatures);
  addSparse(weights, room.placeFeatures, room.scores);
}

/** Sets the scores to what the word alone says. */
function startFromWord(
  weights: SparseWeights,
  { atoms, slot }: { readonly atoms: Int32Array; readonly slot: number },
  room: TagRoom,
): void {
  const { scores, knownScores } = room;
  const first = slot * scores.length;
  if (isKnown(atoms, slot, room)) {
    for (let tag = 0; tag < scores.length; tag++) scores[tag] = knownScores[first + tag];
    return;
  }
  scores.fill(0);
  hashFeatures(wordTemplates, atoms, room.wordFeatures);
  addSparse(weights, room.wordFeatures, scores);
  knownScores.set(scores, first);
}

/** Whether the slot holds this word; from now on it does. */
function isKnown(atoms: Int32Array, slot: number, { knownAtoms }: TagRoom): boolean {
  const first = slot * wordAtoms.length;
  let known = true;
  for (let place = 0; place < wordAtoms.length; place++) {
    const atom = atoms[wordAtoms[place]];
    if (knownAtoms[first + place] !== atom) known = false;
    knownAtoms[first + place] = atom;
  }
  return known;
}
