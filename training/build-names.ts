import { createGazetteer } from '../src/language/gazetteer.ts';
import { worldNames } from '../src/world/world-names.ts';
import type { WordClusters } from '../src/language/word-clusters.ts';
import { nameClasses } from '../src/language/name-classes.ts';
import { properTagsOf } from '../src/language/tagger.ts';
import { readDense } from '../src/language/table-codec.ts';
import { namesFromGum } from './gum-names.ts';
import type { NamedSentence } from './iob.ts';
import { nameRounding } from './model-plan.ts';
import { markSilverNames, type PeopledSentence } from './silver-names.ts';
import { writeDense, type WrittenTable } from './table-writer.ts';
import { tagForms, taggerFrom } from './tag-forms.ts';
import { tagKey } from './tag-lexicon.ts';
import { trainNames, type TaggedNames } from './train-names.ts';
import type { TaggedSentence } from './parser-lesson.ts';
import type { TrainedTagger, TrainingPlan } from './train-tagger.ts';

/** What the name tagger learns from. */
export interface NameData {
  /** Treebank sentences; those of GUM carry names of their own. */
  readonly tagged: readonly TaggedSentence[];
  /** Copies with invented persons. */
  readonly copies: readonly PeopledSentence[];
  readonly named: readonly NamedSentence[];
  readonly tagger: TrainedTagger;
  readonly clusters: WordClusters;
}

/**
 * Trains the name tagger twice: first on marked names, then on those and on what the first finds in the rest of the
 * treebank. (The second is worth 1.7 points on held-out web text.)
 */
export function buildNames(
  { tagged, copies, named, tagger, clusters }: NameData,
  plan: TrainingPlan,
): WrittenTable {
  const known = {
    gazetteer: createGazetteer(worldNames),
    clusters,
    properTags: properTagsOf(tagger.draft.tags),
  };
  const { GUM: marked = [], other: unmarked = [] } = Object.groupBy(tagged, ({ sentence }) =>
    sentence.document.startsWith('GUM') ? 'GUM' : 'other',
  );
  const gold = goldNames(marked, named, tagger);
  const first = roundNames(trainNames(gold, known, plan), plan);
  const bare = unmarked.map((sentence) => ({ ...sentence, people: [] }));
  const silver = markSilverNames([...bare, ...copies], {
    model: readDense(first.header, first.bytes),
    known,
    tagOf: (upos, xpos) => tagger.draft.tagOf.get(tagKey(upos, xpos)) ?? 0,
  });
  return roundNames(trainNames([...gold, ...silver], known, plan), plan);
}

function goldNames(
  marked: readonly TaggedSentence[],
  named: readonly NamedSentence[],
  tagger: TrainedTagger,
): readonly TaggedNames[] {
  const own = namesFromGum(marked.map(({ sentence }) => sentence));
  const model = taggerFrom(tagger);
  return [
    ...own.map((sentence, at) => ({ ...sentence, tags: marked[at].tags })),
    ...named.map((sentence) => ({ ...sentence, tags: tagForms(model, sentence.forms) })),
  ];
}

function roundNames(weights: Float32Array, { bits }: TrainingPlan): WrittenTable {
  return writeDense(weights, { bits, width: nameClasses, ...nameRounding });
}
