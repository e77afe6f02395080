import type { TreebankSentence } from '../src/language/conllu.ts';
import { tagForms, taggerFrom } from './tag-forms.ts';
import { tagKey } from './tag-lexicon.ts';
import { trainTagger, type TrainedTagger, type TrainingPlan } from './train-tagger.ts';

/** Folds of blocks of this many sentences, so that a document mostly stays in one fold. */
const blockLength = 40;

/**
 * Tags each sentence with a tagger that has not seen it, so that the parser learns from the tags that it will get.
 *
 * The result gives tag numbers of `full`, one list for each sentence.
 */
export function jackknifeTags(
  sentences: readonly TreebankSentence[],
  full: TrainedTagger,
  options: { readonly folds: number; readonly plan: TrainingPlan },
): readonly Uint8Array[] {
  const foldOf = (at: number): number => Math.floor(at / blockLength) % options.folds;
  const result: Uint8Array[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const trained = trainTagger(
      sentences.filter((_, at) => foldOf(at) !== fold),
      options.plan,
    );
    const tagger = taggerFrom(trained);
    const numbers = trained.draft.tags.map(({ upos, xpos }) => full.draft.tagOf.get(tagKey(upos, xpos)) ?? 0);
    for (const [at, sentence] of sentences.entries()) {
      if (foldOf(at) === fold) result[at] = tagForms(tagger, sentence.forms).map((tag) => numbers[tag]);
    }
  }
  return result;
}
