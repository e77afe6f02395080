import { compileTemplates, type Templates } from './templates.ts';
import type { WordColumns } from './word-columns.ts';

const names = [
  'lower',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix3',
  'shape',
  'initial',
  'before',
  'beforeSuffix3',
  'before2',
  'after',
  'afterSuffix2',
  'afterSuffix3',
  'after2',
  'after2Suffix2',
  'beforeShape',
  'afterShape',
  'tag1',
  'tag2',
  'first',
  'class',
  'classBefore',
  'classAfter',
  'classAfter2',
  'kin',
  'wide',
  'wideBefore',
  'wideAfter',
] as const;

const ofWord = `
  lower | suffix1 | suffix2 | suffix3 | suffix4 | prefix3 | shape | initial | class | suffix2 shape | prefix3 suffix2 | kin | kin suffix2`;

const ofPlace = `
  tag1 tag2 | before | beforeSuffix3 | before2 | after | afterSuffix3 | after2 | before lower | lower after | shape tag1 |
  suffix3 tag1 | afterShape shape | beforeShape shape | afterSuffix3 suffix3 | before after |
  after after2 | first shape | after2Suffix2 afterSuffix2 | class classAfter |
  tag1 class classAfter | classAfter classAfter2 | classAfter lower | tag1 tag2 class |
  tag1 class classAfter classAfter2 | first lower |
  kin tag1 | wide class tag1 | wideBefore wide | wide wideAfter | wide tag1 wideAfter`;

/** What the tagger looks at in the word alone: the same wherever the word stands. */
export const wordTemplates: Templates = compileTemplates(names, ofWord);

/** The atoms that `wordTemplates` look at. */
export const wordAtoms: Uint8Array = Uint8Array.from(new Set(wordTemplates.atoms));

/** What it looks at besides: the word's place and its neighbours. */
export const placeTemplates: Templates = compileTemplates(names, ofPlace);

/** What the tagger looks at. */
export const tagTemplates: Templates = compileTemplates(names, `${ofWord} | ${ofPlace}`);

/** Tag that stands before the first word. */
export const noTag = 255;

/** The sentence that is being tagged. */
export interface TagContext {
  readonly words: WordColumns;
  /** Ambiguity class of each word, from 1; 0 where the lexicon does not know it. */
  readonly classes: Int32Array;
  readonly tags: Uint8Array;
  readonly count: number;
  readonly atoms: Int32Array;
  readonly features: Int32Array;
}

const none = 0x5bd1e995;

/** Room for tagging a sentence of `words`. */
export function createTagContext(words: WordColumns): Omit<TagContext, 'count'> {
  const capacity = words.lower.length;
  return {
    words,
    classes: new Int32Array(capacity),
    tags: new Uint8Array(capacity),
    atoms: new Int32Array(names.length),
    features: new Int32Array(tagTemplates.count),
  };
}

/** Writes the atoms of the word at `at`; the tags before it must be set. */
export function readTagAtoms(context: TagContext, at: number): void {
  const { words, atoms, classes } = context;
  atoms[0] = words.lower[at];
  atoms[1] = words.suffix1[at];
  atoms[2] = words.suffix2[at];
  atoms[3] = words.suffix3[at];
  atoms[4] = words.suffix4[at];
  atoms[5] = words.prefix3[at];
  atoms[6] = words.shape[at];
  atoms[7] = words.initial[at];
  atoms[20] = at === 0 ? 1 : 0;
  atoms[21] = classes[at];
  atoms[25] = words.fine[at];
  atoms[26] = words.wide[at];
  readBefore(context, at);
  readAfter(context, at);
}

function readBefore({ words, atoms, classes, tags }: TagContext, at: number): void {
  atoms[8] = at > 0 ? words.lower[at - 1] : none;
  atoms[9] = at > 0 ? words.suffix3[at - 1] : none;
  atoms[10] = at > 1 ? words.lower[at - 2] : none;
  atoms[16] = at > 0 ? words.shape[at - 1] : none;
  atoms[18] = at > 0 ? tags[at - 1] : noTag;
  atoms[19] = at > 1 ? tags[at - 2] : noTag;
  atoms[22] = at > 0 ? classes[at - 1] : -1;
  atoms[27] = at > 0 ? words.wide[at - 1] : none;
}

function readAfter({ words, atoms, classes, count }: TagContext, at: number): void {
  const next = at + 1 < count;
  const second = at + 2 < count;
  atoms[11] = next ? words.lower[at + 1] : none;
  atoms[12] = next ? words.suffix2[at + 1] : none;
  atoms[13] = next ? words.suffix3[at + 1] : none;
  atoms[14] = second ? words.lower[at + 2] : none;
  atoms[15] = second ? words.suffix2[at + 2] : none;
  atoms[17] = next ? words.shape[at + 1] : none;
  atoms[23] = next ? classes[at + 1] : -1;
  atoms[24] = second ? classes[at + 2] : -1;
  atoms[28] = next ? words.wide[at + 1] : none;
}
