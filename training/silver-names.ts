import type { TreebankSentence } from '../src/language/conllu.ts';
import { nameTypes } from '../src/language/name-classes.ts';
import { createNameContext } from '../src/language/name-features.ts';
import { findNames } from '../src/language/name-tagger.ts';
import type { DenseWeights } from '../src/language/weights.ts';
import type { Name } from '../src/model/annotated.ts';
import type { NameKnowledge, TaggedNames } from './train-names.ts';
import type { TaggedSentence } from './parser-lesson.ts';
import { hashForms } from './train-tagger.ts';

const personClass = 1 + 2 * nameTypes.indexOf('person');

/** A sentence with persons that are known to be in it. */
export interface PeopledSentence extends TaggedSentence {
  readonly people: readonly (readonly [start: number, end: number])[];
}

/** What marks names in a treebank that has none. */
export interface SilverMarker {
  readonly model: DenseWeights;
  readonly known: NameKnowledge;
  /** Tag number for a pair of treebank tags; -1 where there is none. */
  readonly tagOf: (upos: string, xpos: string) => number;
}

/**
 * Marks the names of treebank sentences that nobody has marked: a first model guesses with the true proper nouns before
 * its eyes, and its guesses are kept where they hold one. A name goes on over its `flat` words. Persons that are known go before guesses.
 */
export function markSilverNames(
  sentences: readonly PeopledSentence[],
  { model, known, tagOf }: SilverMarker,
): readonly TaggedNames[] {
  const memory = new Map<number, number>();
  let document = '';
  return sentences.map(({ sentence, tags, people }) => {
    if (sentence.document !== document) memory.clear();
    document = sentence.document;
    const count = sentence.forms.length;
    const trueTags = sentence.upos.map((upos, at) => tagOf(upos, sentence.xpos[at]));
    const own = createNameContext(hashForms(sentence.forms, known.clusters));
    const context = { ...own, memory, tags: trueTags, properTags: known.properTags, count };
    const names = findNames(model, known.gazetteer, context);
    return {
      forms: sentence.forms,
      classes: classesOf(sentence, names, people),
      document: sentence.document,
      tags,
    };
  });
}

function classesOf(
  sentence: TreebankSentence,
  names: readonly Name[],
  people: PeopledSentence['people'],
): Uint8Array {
  const classes = new Uint8Array(sentence.forms.length);
  for (const { type, start, end } of names) {
    if (!sentence.xpos.slice(start, end).some((xpos) => xpos.startsWith('NNP'))) continue;
    const begin = 1 + 2 * nameTypes.indexOf(type);
    const last = wholeEnd(sentence, start, end);
    for (let at = start; at < last; at++) classes[at] = at === start ? begin : begin + 1;
  }
  for (const [start, end] of people) {
    // A guess that begins in a title and ends in the person would go on into nothing.
    for (let at = end; classes[at] > 0 && classes[at] % 2 === 0; at++) classes[at] = 0;
    for (let at = start; at < end; at++) classes[at] = at === start ? personClass : personClass + 1;
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
