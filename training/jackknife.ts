import type { SourcedSentence } from './augment.ts';
import { tagForms, taggerFrom } from './tag-forms.ts';
import { tagKey } from './tag-lexicon.ts';
import { trainTagger, type TrainedTagger, type TrainingPlan } from './train-tagger.ts';

/** Folds of blocks of this many sentences, so that a document mostly stays in one fold. */
const blockLength = 40;

/**
 * Tags each sentence with a tagger that has seen neither it nor a copy of it, so that the parser learns from the tags that it will get.
 *
 * The result gives tag numbers of `full`, one list for each sentence.
 */
export function jackknifeTags(
  sources: readonly SourcedSentence[],
  full: TrainedTagger,
  options: { readonly folds: number; readonly plan: TrainingPlan },
): readonly Uint8Array[] {
  const foldOf = ({ origin }: SourcedSentence): number => Math.floor(origin / blockLength) % options.folds;
  const result: Uint8Array[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const trained = trainTagger(
      sources.filter((source) => foldOf(source) !== fold),
      options.plan,
      full.clusters,
    );
    const tagger = taggerFrom(trained);
    const numbers = trained.draft.tags.map(({ upos, xpos }) => full.draft.tagOf.get(tagKey(upos, xpos)) ?? 0);
    for (const [at, source] of sources.entries()) {
      if (foldOf(source) === fold)
        result[at] = tagForms(tagger, source.sentence.forms).map((tag) => numbers[tag]);
    }
  }
  return result;
}
