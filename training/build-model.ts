import { countedParts, partNumber } from '../src/language/parts-of-speech.ts';
import type { ModelHeader } from '../src/language/model-container.ts';
import type { TreebankSentence } from '../src/language/conllu.ts';
import { pairBytes, writeContainer } from './container-writer.ts';
import { jackknifeTags } from './jackknife.ts';
import { lemmaSection } from './lemma-table.ts';
import { labelCandidates } from './label-candidates.ts';
import { writeTable } from './table-writer.ts';
import { tagForms, taggerFrom, taggerRounding } from './tag-forms.ts';
import { nameClasses } from '../src/language/name-classes.ts';
import { trainNames, type TaggedNames } from './train-names.ts';
import { namesFromGum } from './gum-names.ts';
import type { NamedSentence } from './iob.ts';
import { createGazetteer } from '../src/language/gazetteer.ts';
import {
  labelsOf,
  trainParser,
  type ParserPlan,
  type TaggedSentence,
  type TrainedParser,
} from './train-parser.ts';
import { trainTagger, type TrainedTagger, type TrainingPlan } from './train-tagger.ts';

/** How a model is made. */
export interface ModelPlan {
  readonly name: string;
  readonly tagger: TrainingPlan;
  readonly folds: number;
  readonly foldRounds: number;
  readonly transitions: TrainingPlan;
  readonly labelBits: number;
  readonly names: TrainingPlan;
  /** Told what is being done; no part of the result. */
  readonly report: (message: string) => void;
}

/** The plan of the model that is shipped. */
export const shippedPlan: Omit<ModelPlan, 'report'> = {
  name: 'chancery-english 1',
  tagger: { bits: 18, rounds: 10 },
  folds: 4,
  foldRounds: 4,
  transitions: { bits: 19, rounds: 8 },
  labelBits: 18,
  names: { bits: 18, rounds: 6 },
};

/** Rounding of the parser's tables. */
const transitionRounding = { scale: 4, least: 0.95 };
const nameRounding = { scale: 4, least: 0.95 };
const labelRounding = { scale: 4, least: 0.95 };

/** What a model learns from. */
export interface TrainingData {
  readonly sentences: readonly TreebankSentence[];
  /** Sentences with names that are not among `sentences`. */
  readonly named: readonly NamedSentence[];
}

/** Makes the bytes of a model file from a treebank, always the same from the same sentences and plan. */
export function buildModel({ sentences, named }: TrainingData, plan: ModelPlan): Uint8Array {
  plan.report('tagger');
  const tagger = trainTagger(sentences, plan.tagger);
  plan.report('tags for the parser');
  const foldPlan = { bits: plan.tagger.bits, rounds: plan.foldRounds };
  const tags = jackknifeTags(sentences, tagger, { folds: plan.folds, plan: foldPlan });
  const tagged = sentences.map((sentence, at) => ({ sentence, tags: tags[at] }));
  const parserPlan = parserPlanOf(sentences, tagger, plan);
  plan.report('parser');
  const parser = trainParser(tagged, parserPlan);
  plan.report('names');
  const names = trainNames(taggedNames({ tagged, named, tagger }), createGazetteer(), plan.names);
  return packModel({ plan, tagger, parser, parserPlan, tagged, names });
}

interface NameData {
  readonly tagged: readonly TaggedSentence[];
  readonly named: readonly NamedSentence[];
  readonly tagger: TrainedTagger;
}

function taggedNames({ tagged, named, tagger }: NameData): readonly TaggedNames[] {
  const withNames = tagged.filter(({ sentence }) => sentence.document.startsWith('GUM'));
  const own = namesFromGum(withNames.map(({ sentence }) => sentence));
  const model = taggerFrom(tagger);
  return [
    ...own.map((sentence, at) => ({ ...sentence, tags: withNames[at].tags })),
    ...named.map((sentence) => ({ ...sentence, tags: tagForms(model, sentence.forms) })),
  ];
}

function parserPlanOf(
  sentences: readonly TreebankSentence[],
  tagger: TrainedTagger,
  plan: ModelPlan,
): ParserPlan {
  return {
    transitions: plan.transitions,
    labelBits: plan.labelBits,
    partOfTag: Uint8Array.from(tagger.draft.tags, ({ upos }) => partNumber(upos)),
    counted: countedParts,
    labels: labelsOf(sentences),
  };
}

interface TrainedModel {
  readonly plan: ModelPlan;
  readonly tagger: TrainedTagger;
  readonly parser: TrainedParser;
  readonly parserPlan: ParserPlan;
  readonly tagged: readonly TaggedSentence[];
  readonly names: Float32Array;
}

function packModel({ plan, tagger, parser, parserPlan, tagged, names }: TrainedModel): Uint8Array {
  const { draft } = tagger;
  const { labels, labelBits, transitions } = parserPlan;
  const tables = {
    tagger: writeTable(tagger.weights, { bits: tagger.bits, width: draft.tags.length, ...taggerRounding }),
    transitions: writeTable(parser.transitions, { bits: transitions.bits, width: 4, ...transitionRounding }),
    labels: writeTable(parser.labels, { bits: labelBits, width: labels.length, ...labelRounding }),
    names: writeTable(names, { bits: plan.names.bits, width: nameClasses, ...nameRounding }),
  };
  const header: Omit<ModelHeader, 'sections'> = {
    format: 1,
    name: plan.name,
    tags: draft.tags.map(({ upos, xpos }) => [upos, xpos]),
    labels,
    labelCandidates: labelCandidates(tagged, parserPlan),
    tables: {
      tagger: tables.tagger.header,
      transitions: tables.transitions.header,
      labels: tables.labels.header,
      names: tables.names.header,
    },
  };
  return writeContainer(header, [
    ['sure', pairBytes(draft.sure)],
    ['classes', pairBytes(draft.classes)],
    ['lemmas', lemmaSection(tagged.map(({ sentence }) => sentence))],
    ...Object.entries(tables).map(([name, table]) => [name, table.bytes] as const),
  ]);
}
