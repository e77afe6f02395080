import type { TreebankSentence } from '../src/language/conllu.ts';
import type { ModelHeader } from '../src/language/model-container.ts';
import { countedParts, partNumber } from '../src/language/parts-of-speech.ts';
import { withInventedNames } from './augment.ts';
import { inventedNews } from './invented-news.ts';
import { buildNames } from './build-names.ts';
import { pairBytes, writeContainer } from './container-writer.ts';
import type { NamedSentence } from './iob.ts';
import { jackknifeTags } from './jackknife.ts';
import { labelCandidates } from './label-candidates.ts';
import { lemmaSection } from './lemma-table.ts';
import type { PeopledSentence } from './silver-names.ts';
import { labelRounding, taggerRounding, transitionRounding, type ModelPlan } from './model-plan.ts';
import { clusterSections, clustersOf, type ClusteredWords } from './word-clusters.ts';
import { writeDense, writeSparse, type WrittenTable } from './table-writer.ts';
import { trainParser } from './train-parser.ts';
import { labelsOf, type ParserPlan, type TaggedSentence } from './parser-lesson.ts';
import { trainTagger, type TrainedTagger } from './train-tagger.ts';

/** Tagger and parser, trained; names come after. */
export interface Grammar {
  readonly plan: ModelPlan;
  readonly tagger: TrainedTagger;
  readonly parserPlan: ParserPlan;
  /** The treebank's own sentences, with the tags that the parser saw. */
  readonly tagged: readonly TaggedSentence[];
  /** The copies with invented persons. */
  readonly copies: readonly PeopledSentence[];
  readonly tables: Readonly<Record<'tagger' | 'transitions' | 'labels', WrittenTable>>;
}

/** How tagger and parser are trained; `report` is told what is being done. */
export interface Schooling {
  readonly plan: ModelPlan;
  readonly clustered: ClusteredWords;
  readonly report: (message: string) => void;
}

/** Trains tagger and parser. */
export function trainGrammar(
  sentences: readonly TreebankSentence[],
  { plan, clustered, report }: Schooling,
): Grammar {
  const sources = [...withInventedNames(sentences), ...inventedNews(plan.news, sentences.length)];
  report(`tagger: ${sources.length} sentences`);
  const tagger = trainTagger(sources, plan.tagger, clustersOf(clustered));
  report('tags for the parser');
  const foldPlan = { bits: plan.tagger.bits, rounds: plan.foldRounds };
  const tags = jackknifeTags(sources, tagger, { folds: plan.folds, plan: foldPlan });
  const trees = sources.map(({ sentence, people }, at) => ({ sentence, people, tags: tags[at] }));
  report('parser');
  const parserPlan = parserPlanOf(sentences, tagger, plan);
  const parser = trainParser(trees, parserPlan);
  const { bits } = plan.transitions;
  const tables = {
    tagger: writeSparse(tagger.weights, {
      bits: tagger.bits,
      width: tagger.draft.tags.length,
      ...taggerRounding,
    }),
    transitions: writeDense(parser.transitions, { bits, width: 4, ...transitionRounding }),
    labels: writeSparse(parser.labels, {
      bits: plan.labelBits,
      width: parserPlan.labels.length,
      ...labelRounding,
    }),
  };
  const own = sentences.length;
  return { plan, tagger, parserPlan, tagged: trees.slice(0, own), copies: trees.slice(own), tables };
}

/**
 * Makes the bytes of a model file of a grammar and of names: those that the treebank has, and `named` sentences beside; the tagger of
 * names knows words by their clusters.
 *
 * The same sentences and plan always give the same bytes.
 */
export function finishModel(
  grammar: Grammar,
  named: readonly NamedSentence[],
  clustered: ClusteredWords,
): Uint8Array {
  const { plan, tagger, tagged, copies } = grammar;
  const clusters = clustersOf(clustered);
  const names = buildNames({ tagged, copies, named, tagger, clusters }, plan.names);
  return packModel(grammar, names, clusterSections(clustered));
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
    clusters: tagger.clusters,
  };
}

function packModel(
  { plan, tagger, parserPlan, tagged, tables }: Grammar,
  names: WrittenTable,
  clusters: ReturnType<typeof clusterSections>,
): Uint8Array {
  const { draft } = tagger;
  const header: Omit<ModelHeader, 'sections'> = {
    format: 2,
    name: plan.name,
    tags: draft.tags.map(({ upos, xpos }) => [upos, xpos]),
    labels: parserPlan.labels,
    labelCandidates: labelCandidates(tagged, parserPlan),
    tables: {
      tagger: tables.tagger.header,
      transitions: tables.transitions.header,
      labels: tables.labels.header,
      names: names.header,
    },
  };
  return writeContainer(header, [
    ['sure', pairBytes(draft.sure)],
    ['classes', pairBytes(draft.classes)],
    ...clusters,
    ['lemmas', lemmaSection(tagged.map(({ sentence }) => sentence))],
    ...Object.entries({ ...tables, names }).map(([name, table]) => [name, table.bytes] as const),
  ]);
}
