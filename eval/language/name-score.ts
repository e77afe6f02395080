import { createNameContext } from '../../src/language/name-features.ts';
import { namesOf } from '../../src/language/name-classes.ts';
import { findNames } from '../../src/language/name-tagger.ts';
import type { LanguageModels } from '../../src/language/language-models.ts';
import type { Name } from '../../src/model/annotated.ts';
import type { NamedSentence } from '../../training/iob.ts';
import { properTagsOf } from '../../src/language/tagger.ts';
import { tagForms } from '../../training/tag-forms.ts';
import { hashForms } from '../../training/train-tagger.ts';

/** Names found with both ends and type right, in percent; `other` names are left out. */
export interface NameScore {
  readonly sentences: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores names on given words. */
export function scoreNamed(models: LanguageModels, sentences: readonly NamedSentence[]): NameScore {
  const properTags = properTagsOf(models.tagger.tags);
  const memory = new Map<number, number>();
  let document = '';
  let found = 0;
  let gold = 0;
  let right = 0;
  for (const sentence of sentences) {
    if (sentence.document !== document) memory.clear();
    document = sentence.document;
    const count = sentence.forms.length;
    const tags = tagForms({ ...models.tagger, clusters: models.clusters }, sentence.forms);
    const context = {
      ...createNameContext(hashForms(sentence.forms, models.clusters)),
      memory,
      tags,
      properTags,
      count,
    };
    const mine = keysOf(findNames(models.names, models.gazetteer, context));
    const theirs = keysOf(namesOf(sentence.classes, count));
    found += mine.size;
    gold += theirs.size;
    right += mine.intersection(theirs).size;
  }
  const share = (of: number): number => Math.round((10000 * right) / Math.max(1, of)) / 100;
  return {
    sentences: sentences.length,
    gold,
    precision: share(found),
    recall: share(gold),
    f1: share((found + gold) / 2),
  };
}

function keysOf(names: readonly Name[]): Set<string> {
  return new Set(
    names.filter(({ type }) => type !== 'other').map(({ type, start, end }) => `${type} ${start} ${end}`),
  );
}
