import { readGazetteer, type Gazetteer } from '../src/language/gazetteer.ts';
import {
  createNameContext,
  mayBeName,
  readNameAtoms,
  type NameContext,
} from '../src/language/name-features.ts';
import { nameTemplates } from '../src/language/name-templates.ts';
import { mayFollow, nameClasses } from '../src/language/name-classes.ts';
import { rememberName } from '../src/language/name-tagger.ts';
import { hashFeatures } from '../src/language/templates.ts';
import type { WordClusters } from '../src/language/word-clusters.ts';
import type { NamedSentence } from './iob.ts';
import { scoreClasses } from './class-scores.ts';
import { createLogistic, teach, type Logistic } from './logistic.ts';
import { createRandom, shuffle } from './shuffle.ts';
import { hashForms, type TrainingPlan } from './train-tagger.ts';

/** A sentence with its names and the tags that the name tagger will see. */
export interface TaggedNames extends NamedSentence {
  readonly tags: ArrayLike<number>;
}

/** First step of the learner. */
const rate = 0.03;

interface Lesson {
  readonly context: NameContext;
  readonly right: Uint8Array;
  readonly document: string;
}

/** What the name tagger is told beforehand. */
export interface NameKnowledge {
  readonly gazetteer: Gazetteer;
  readonly clusters: WordClusters;
  readonly properTags: Uint8Array;
}

/** Trains the name tagger; the sentences of a document stay together and in order, since it remembers its names. */
export function trainNames(
  sentences: readonly TaggedNames[],
  known: NameKnowledge,
  plan: TrainingPlan,
): Float32Array {
  const logistic = createLogistic(plan.bits, nameClasses, rate);
  const scores = new Float32Array(nameClasses);
  const lessons = lessonsOf(sentences, known);
  const documents = [...Map.groupBy(lessons, ({ document }) => document).values()];
  const random = createRandom(4242);
  for (let round = 0; round < plan.rounds; round++) {
    shuffle(documents, random);
    for (const document of documents) {
      document[0].context.memory.clear();
      for (const lesson of document) learn(logistic, lesson, scores);
    }
  }
  return logistic.weights;
}

/** All lessons share one memory; it is cleared where a document begins. */
function lessonsOf(
  sentences: readonly TaggedNames[],
  { gazetteer, clusters, properTags }: NameKnowledge,
): Lesson[] {
  const memory = new Map<number, number>();
  return sentences.map(({ forms, classes, tags, document }) => {
    const count = forms.length;
    const context = { ...createNameContext(hashForms(forms, clusters)), memory, tags, properTags, count };
    readGazetteer(gazetteer, context.words, { bits: context.known, count });
    return { context, right: classes, document };
  });
}

function learn(logistic: Logistic, { context, right }: Lesson, scores: Float32Array): void {
  for (let at = 0; at < context.count; at++) {
    if (!mayBeName(context, at)) {
      context.classes[at] = 0;
      continue;
    }
    readNameAtoms(context, at);
    hashFeatures(nameTemplates, context.atoms, context.features);
    scoreClasses(logistic, context.features, scores);
    const last = at === 0 ? 0 : context.classes[at - 1];
    let guess = 0;
    for (let next = 1; next < nameClasses; next++) {
      if (scores[next] > scores[guess] && mayFollow(last, next)) guess = next;
    }
    teach(logistic, context.features, { right: right[at], scores });
    context.classes[at] = guess;
    rememberName(context, at);
  }
}
