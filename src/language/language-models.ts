import { mendLabelsOf } from './mend-shared-subject.ts';
import { createHashMap, type HashMap } from './hash-map.ts';
import { placeWordsOf } from './en/places.ts';
import { createGazetteer, type Gazetteer, type WorldNames } from './gazetteer.ts';
import { lemmatiserOf, type LemmaTable } from './lemmatise.ts';
import { numbersOf, openContainer, sectionOf, type ModelContainer } from './model-container.ts';
import { readClusters, type WordClusters } from './word-clusters.ts';
import type { DenseWeights } from './weights.ts';
import { candidateKey, partRoom, type ParserModel } from './parser.ts';
import { countedParts, partNumber, partOf } from './parts-of-speech.ts';
import { readDense, readSparse } from './table-codec.ts';
import type { TaggerModel } from './tagger.ts';

/** Everything that the annotator needs, read from one model file. */
export interface LanguageModels {
  /** Name and version of the model. */
  readonly name: string;
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly lemmas: LemmaTable;
  /** The base form of a word, by the number of its tag. */
  readonly lemmatisers: readonly ((form: string) => string)[];
  readonly clusters: WordClusters;
  readonly names: DenseWeights;
  readonly gazetteer: Gazetteer;
  /** Words that alone name a place or a people. */
  readonly placeWords: ReadonlySet<string>;
}

/** Reads the bytes of a model file, already unpacked, beside the names of the world. Throws `model-broken` where they are no such thing. */
export function readLanguageModels(bytes: Uint8Array, world: WorldNames): LanguageModels {
  const container = openContainer(bytes);
  const tagger = readTagger(container);
  const lemmas = readLemmas(container);
  return {
    name: container.header.name,
    tagger,
    parser: readParser(container),
    lemmas,
    lemmatisers: tagger.tags.map((tag) => lemmatiserOf(lemmas, tag)),
    clusters: readClusters(container),
    names: readDense(container.header.tables.names, sectionOf(container, 'names')),
    gazetteer: createGazetteer(world),
    placeWords: placeWordsOf(world),
  };
}

/** The section holds lines: all verbs on the first, then an exception on each ("VBD went", a tab, "go"). */
function readLemmas(container: ModelContainer): LemmaTable {
  const [verbs, ...lines] = new TextDecoder().decode(sectionOf(container, 'lemmas')).split('\n');
  const exceptions = new Map<string, string>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab > 0) exceptions.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return { verbs: new Set(verbs.split(' ')), exceptions };
}

function readTagger(container: ModelContainer): TaggerModel {
  const { tags, tables } = container.header;
  return {
    tags: tags.map(([upos, xpos]) => ({ upos: partOf(upos), xpos })),
    lexicon: {
      sure: readHashMap(container, 'sure'),
      classes: readHashMap(container, 'classes'),
    },
    weights: readSparse(tables.tagger, sectionOf(container, 'tagger')),
  };
}

function readHashMap(container: ModelContainer, name: string): HashMap {
  const numbers = numbersOf(container, name);
  const half = numbers.length >> 1;
  return createHashMap(numbers.subarray(0, half), numbers.subarray(half));
}

function readParser(container: ModelContainer): ParserModel {
  const { labels, labelCandidates, tags, tables } = container.header;
  const every = Uint8Array.from(labels, (_, at) => at);
  const candidates = Array.from({ length: candidateKey(partRoom, 0, false) }, (_, key) => {
    const list = labelCandidates[key];
    return list === undefined ? every : Uint8Array.from(list);
  });
  return {
    labels,
    candidates,
    transitions: readDense(tables.transitions, sectionOf(container, 'transitions')),
    labelWeights: readSparse(tables.labels, sectionOf(container, 'labels')),
    partOfTag: Uint8Array.from(tags, ([upos]) => partNumber(upos)),
    counted: countedParts,
    rootLabel: labels.indexOf('root'),
    punctuationLabel: labels.indexOf('punct'),
    mendLabels: mendLabelsOf(labels),
  };
}
