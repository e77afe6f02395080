import { lookUp } from '../src/language/hash-map.ts';
import {
  createTagContext,
  readTagAtoms,
  tagTemplates,
  type TagContext,
} from '../src/language/tag-features.ts';
import { readClasses, type TagLexicon } from '../src/language/tagger.ts';
import { hashFeatures } from '../src/language/templates.ts';
import { createWordColumns, hashWord, type WordColumns } from '../src/language/word-columns.ts';
import { writeClusters, type WordClusters } from '../src/language/word-clusters.ts';
import type { TreebankSentence } from '../src/language/conllu.ts';
import type { SourcedSentence } from './augment.ts';
import { scoreClasses } from './class-scores.ts';
import { createLogistic, teach, type Logistic } from './logistic.ts';
import { createRandom, shuffle } from './shuffle.ts';
import { countLexicon, lexiconFrom, tagKey, type LexiconDraft } from './tag-lexicon.ts';

/** First step of the learner. */
const rate = 0.05;

/** How long and how wide to train. */
export interface TrainingPlan {
  readonly bits: number;
  readonly rounds: number;
}

/** A tagger as training leaves it: real weights, not yet rounded. */
export interface TrainedTagger {
  readonly draft: LexiconDraft;
  readonly weights: Float32Array;
  readonly bits: number;
  readonly clusters: WordClusters;
}

interface Lesson {
  readonly context: TagContext;
  readonly right: Uint8Array;
}

/** Hashes the forms of a sentence, and looks their clusters up. */
export function hashForms(forms: readonly string[], clusters: WordClusters): WordColumns {
  const columns = createWordColumns(forms.length + 2);
  for (const [row, form] of forms.entries())
    hashWord(columns, row, { text: form, start: 0, end: form.length });
  writeClusters(clusters, columns, forms.length);
  return columns;
}

/**
 * Trains a softmax classifier on the tags of the treebank, left to right on its own guesses.
 *
 * Invented names teach it shapes and neighbours; they are not in its lexicon.
 */
export function trainTagger(
  sources: readonly SourcedSentence[],
  plan: TrainingPlan,
  clusters: WordClusters,
): TrainedTagger {
  const draft = countLexicon(sources.filter(({ invented }) => !invented).map(({ sentence }) => sentence));
  const lexicon = lexiconFrom(draft);
  const logistic = createLogistic(plan.bits, draft.tags.length, rate);
  const lessons = sources.map(({ sentence }) => lessonOf(sentence, draft, { lexicon, clusters }));
  const random = createRandom(12345);
  const learner = { logistic, lexicon, scores: new Float32Array(draft.tags.length) };
  for (let round = 0; round < plan.rounds; round++) {
    shuffle(lessons, random);
    for (const lesson of lessons) learn(learner, lesson);
  }
  return { draft, weights: logistic.weights, bits: plan.bits, clusters };
}

function lessonOf(
  sentence: TreebankSentence,
  draft: LexiconDraft,
  { lexicon, clusters }: { readonly lexicon: TagLexicon; readonly clusters: WordClusters },
): Lesson {
  const context = { ...createTagContext(hashForms(sentence.forms, clusters)), count: sentence.forms.length };
  readClasses(lexicon, context);
  const right = sentence.upos.map((part, at) => draft.tagOf.get(tagKey(part, sentence.xpos[at])) ?? 0);
  return { context, right: Uint8Array.from(right) };
}

interface Learner {
  readonly logistic: Logistic;
  readonly lexicon: TagLexicon;
  readonly scores: Float32Array;
}

function learn({ logistic, lexicon, scores }: Learner, { context, right }: Lesson): void {
  for (let at = 0; at < context.count; at++) {
    const sure = lookUp(lexicon.sure, context.words.exact[at]);
    if (sure >= 0) {
      context.tags[at] = sure;
      continue;
    }
    readTagAtoms(context, at);
    hashFeatures(tagTemplates, context.atoms, context.features);
    scoreClasses(logistic, context.features, scores);
    const guess = best(scores);
    teach(logistic, context.features, { right: right[at], scores });
    context.tags[at] = guess;
  }
}

function best(scores: Float32Array): number {
  let found = 0;
  for (let tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[found]) found = tag;
  return found;
}
