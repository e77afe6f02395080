import type { Name } from '../model/annotated.ts';
import { createParseState, startParse } from './parse-state.ts';
import { phraseTagsOf, settleFixedPhrases, type PhraseTags } from './fixed-phrases.ts';
import { createArcFeatures } from './label-features.ts';
import type { LanguageModels } from './language-models.ts';
import { createNameContext } from './name-features.ts';
import { findNames } from './name-tagger.ts';
import { createStepFeatures } from './parse-features.ts';
import { parseSentence, type ParseRoom } from './parser.ts';
import { flattenPersons, type NameLabels } from './person-trees.ts';
import { longestSentence } from './sentence-lengths.ts';
import { finiteTagsOf, settleFinite, type FiniteTags } from './settle-finite.ts';
import type { ViewSource } from './sentence-view.ts';
import { createTagContext } from './tag-features.ts';
import { createTagRoom, type TagRoom } from './tag-scores.ts';
import { properTagsOf, tagSentence } from './tagger.ts';
import { writeClusters } from './word-clusters.ts';
import { createWordColumns, hashWord } from './word-columns.ts';

/** Tags, parses and names one sentence after another, in room that it keeps. */
export interface SentenceReader {
  readonly models: LanguageModels;
  /** Forgets the names of the article before. */
  startArticle(): void;
  /** Reads the words in rows `from` to `to`, fills their columns and gives the names. At most `longestSentence` words. */
  read(source: ViewSource, from: number, to: number): readonly Name[];
}

interface Room {
  readonly models: LanguageModels;
  readonly context: ReturnType<typeof createTagContext>;
  readonly names: ReturnType<typeof createNameContext>;
  readonly parse: ParseRoom;
  readonly tagging: TagRoom;
  readonly properTags: Uint8Array;
  readonly finiteTags: FiniteTags;
  readonly phraseTags: PhraseTags;
  readonly nameLabels: NameLabels;
}

/** A reader with its own room; not to be shared between threads. */
export function createSentenceReader(models: LanguageModels): SentenceReader {
  const words = createWordColumns(longestSentence + 2);
  const room: Room = {
    models,
    context: createTagContext(words),
    names: createNameContext(words),
    parse: {
      state: createParseState(words, longestSentence),
      step: createStepFeatures(),
      arc: createArcFeatures(),
      scores: new Int32Array(models.parser.labels.length),
      sums: new Int32Array(4),
    },
    tagging: createTagRoom(models.tagger.tags.length),
    properTags: properTagsOf(models.tagger.tags),
    finiteTags: finiteTagsOf(models.tagger.tags),
    phraseTags: phraseTagsOf(models.tagger.tags),
    nameLabels: {
      flat: models.parser.labels.indexOf('flat'),
      compound: models.parser.labels.indexOf('compound'),
    },
  };
  return {
    models,
    startArticle: () => room.names.memory.clear(),
    read: (source, from, to) => readSentence(room, source, { from, to }),
  };
}

function readSentence(
  room: Room,
  source: ViewSource,
  { from, to }: { from: number; to: number },
): readonly Name[] {
  const { models } = room;
  const count = to - from;
  const { starts, ends } = source.columns.spans;
  for (let at = 0; at < count; at++) {
    hashWord(room.context.words, at, { text: source.text, start: starts[from + at], end: ends[from + at] });
  }
  writeClusters(models.clusters, room.context.words, count);
  tagSentence(models.tagger, { ...room.context, count }, room.tagging);
  settleFinite(models.tagger, { ...room.context, count }, { tags: room.finiteTags, room: room.tagging });
  settleFixedPhrases({ ...room.context, count }, room.phraseTags);
  const names = findNames(models.names, models.gazetteer, {
    ...room.names,
    tags: room.context.tags,
    properTags: room.properTags,
    count,
  });
  parseTagged(room, count);
  flattenPersons(names, room.parse.state, room.nameLabels);
  copyResult(room, source, from);
  return names;
}

function parseTagged({ models, context, parse }: Room, count: number): void {
  const { state } = parse;
  for (let at = 0; at < count; at++) {
    state.tags[at] = context.tags[at] + 1;
    state.parts[at] = models.parser.partOfTag[context.tags[at]];
  }
  startParse(state, count, models.parser.counted);
  parseSentence(models.parser, parse);
}

function copyResult({ context, parse }: Room, { columns }: ViewSource, from: number): void {
  const { heads, labels, count } = parse.state;
  for (let at = 0; at < count; at++) {
    columns.tags[from + at] = context.tags[at];
    columns.heads[from + at] = heads[at] === count ? -1 : heads[at];
    columns.labels[from + at] = labels[at];
  }
}
