import { writeClusters, type WordClusters } from '../src/language/word-clusters.ts';
import { createParseState, startParse } from '../src/language/parse-state.ts';
import { createArcFeatures } from '../src/language/label-features.ts';
import { createStepFeatures } from '../src/language/parse-features.ts';
import { parseSentence, type ParseRoom, type ParserModel } from '../src/language/parser.ts';
import { createWordColumns, hashWord } from '../src/language/word-columns.ts';

/** Heads (-1 for the root) and label numbers of one sentence. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Room for parsing sentences of up to `capacity` words. */
export function createParseRoom(model: ParserModel, capacity: number): ParseRoom {
  return {
    state: createParseState(createWordColumns(capacity + 2), capacity),
    step: createStepFeatures(),
    arc: createArcFeatures(),
    scores: new Int32Array(model.labels.length),
    sums: new Int32Array(4),
  };
}

/** Words with their tags, and the clusters that they are looked up in. */
export interface TaggedForms {
  readonly forms: readonly string[];
  readonly tags: ArrayLike<number>;
  readonly clusters: WordClusters;
}

/** Parses words whose tags are given. */
export function parseForms(
  model: ParserModel,
  room: ParseRoom,
  { forms, tags, clusters }: TaggedForms,
): Tree {
  const { state } = room;
  for (const [at, form] of forms.entries()) {
    hashWord(state.words, at, { text: form, start: 0, end: form.length });
    state.tags[at] = tags[at] + 1;
    state.parts[at] = model.partOfTag[tags[at]];
  }
  writeClusters(clusters, state.words, forms.length);
  startParse(state, forms.length, model.counted);
  parseSentence(model, room);
  const heads = state.heads.slice(0, forms.length).map((head) => (head === forms.length ? -1 : head));
  return { heads, labels: state.labels.slice(0, forms.length) };
}
