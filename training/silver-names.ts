import type { TreebankSentence } from '../src/language/conllu.ts';
import { nameTypes } from '../src/language/name-classes.ts';
import { createNameContext } from '../src/language/name-features.ts';
import { findNames, type NameModel } from '../src/language/name-tagger.ts';
import type { Name } from '../src/model/annotated.ts';
import type { NameKnowledge, TaggedNames } from './train-names.ts';
import type { TaggedSentence } from './train-parser.ts';
import { hashForms } from './train-tagger.ts';

/** What marks names in a treebank that has none. */
export interface SilverMarker {
  readonly model: NameModel;
  readonly known: NameKnowledge;
  /** Tag number for a pair of treebank tags; -1 where there is none. */
  readonly tagOf: (upos: string, xpos: string) => number;
}

/**
 * Marks the names of treebank sentences that nobody has marked: a first model guesses with the true proper nouns before
 * its eyes, and its guesses are kept where they hold one. A name goes on over its `flat` words.
 */
export function markSilverNames(
  sentences: readonly TaggedSentence[],
  { model, known, tagOf }: SilverMarker,
): readonly TaggedNames[] {
  const memory = new Map<number, number>();
  let document = '';
  return sentences.map(({ sentence, tags }) => {
    if (sentence.document !== document) memory.clear();
    document = sentence.document;
    const count = sentence.forms.length;
    const trueTags = sentence.upos.map((upos, at) => tagOf(upos, sentence.xpos[at]));
    const own = createNameContext(hashForms(sentence.forms));
    const context = { ...own, memory, tags: trueTags, properTags: known.properTags, count };
    const names = findNames(model, known.gazetteer, context);
    return { forms: sentence.forms, classes: classesOf(sentence, names), document: sentence.document, tags };
  });
}

function classesOf(sentence: TreebankSentence, names: readonly Name[]): Uint8Array {
  const classes = new Uint8Array(sentence.forms.length);
  for (const { type, start, end } of names) {
    if (!sentence.upos.slice(start, end).includes('PROPN')) continue;
    const begin = 1 + 2 * nameTypes.indexOf(type);
    const last = wholeEnd(sentence, start, end);
    for (let at = start; at < last; at++) classes[at] = at === start ? begin : begin + 1;
  }
  return classes;
}

function wholeEnd({ upos, relations, heads }: TreebankSentence, start: number, end: number): number {
  let last = end;
  while (
    last < upos.length &&
    upos[last] === 'PROPN' &&
    relations[last] === 'flat' &&
    heads[last] >= start &&
    heads[last] < last
  ) {
    last++;
  }
  return last;
}
