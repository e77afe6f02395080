import { lookUp, type HashMap } from './hash-map.ts';
import type { TagContext } from './tag-features.ts';
import { scoreTags, type TagRoom } from './tag-scores.ts';
import type { SparseWeights } from './weights.ts';
import type { Upos } from '../model/annotated.ts';

/** A part of speech with its Penn tag. */
export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** What the treebanks say of words, by hash. */
export interface TagLexicon {
  /** Exact form to tag, for words that are nearly always one thing. */
  readonly sure: HashMap;
  /** Lower form to ambiguity class. */
  readonly classes: HashMap;
}

/** A trained tagger. */
export interface TaggerModel {
  readonly tags: readonly Tag[];
  readonly lexicon: TagLexicon;
  readonly weights: SparseWeights;
}

/** Writes the ambiguity class of each word into the context. */
export function readClasses(lexicon: TagLexicon, { words, classes, count }: TagContext): void {
  for (let at = 0; at < count; at++) classes[at] = lookUp(lexicon.classes, words.lower[at]) + 1;
}

/** Tags the sentence from left to right, greedily; the result is in `context.tags`. */
export function tagSentence(model: TaggerModel, context: TagContext, room: TagRoom): void {
  readClasses(model.lexicon, context);
  for (let at = 0; at < context.count; at++) {
    const sure = lookUp(model.lexicon.sure, context.words.exact[at]);
    context.tags[at] = sure >= 0 ? sure : bestTag(model, { context, at }, room);
  }
}

function bestTag(
  model: TaggerModel,
  { context, at }: { context: TagContext; at: number },
  room: TagRoom,
): number {
  const { scores } = room;
  scoreTags(model.weights, { context, at }, room);
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[best]) best = tag;
  return best;
}

/** Which tags are of words in names ("United" in "United States" is an adjective with a name's Penn tag): 1 at their numbers. */
export function properTagsOf(tags: readonly Tag[]): Uint8Array {
  return Uint8Array.from(tags, ({ upos, xpos }) => (upos === 'PROPN' || xpos.startsWith('NNP') ? 1 : 0));
}
