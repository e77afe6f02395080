import { createTagContext } from '../src/language/tag-features.ts';
import { createTagRoom } from '../src/language/tag-scores.ts';
import { tagSentence, type TaggerModel } from '../src/language/tagger.ts';
import type { WordClusters } from '../src/language/word-clusters.ts';
import { readSparse } from '../src/language/table-codec.ts';
import { hashForms, type TrainedTagger } from './train-tagger.ts';
import { lexiconFrom } from './tag-lexicon.ts';
import { taggerRounding } from './model-plan.ts';
import { writeSparse } from './table-writer.ts';

/** A tagger with the clusters that it knows words by. */
export interface FormTagger extends TaggerModel {
  readonly clusters: WordClusters;
}

/** A tagger as it will be shipped, with its weights rounded. */
export function taggerFrom({ draft, weights, bits, clusters }: TrainedTagger): FormTagger {
  const { header, bytes } = writeSparse(weights, { bits, width: draft.tags.length, ...taggerRounding });
  return {
    tags: draft.tags,
    lexicon: lexiconFrom(draft),
    weights: readSparse(header, bytes),
    clusters,
  };
}

/** Tag numbers of the words. */
export function tagForms(model: FormTagger, forms: readonly string[]): Uint8Array {
  const context = { ...createTagContext(hashForms(forms, model.clusters)), count: forms.length };
  tagSentence(model, context, createTagRoom(model.tags.length));
  return context.tags.slice(0, forms.length);
}
