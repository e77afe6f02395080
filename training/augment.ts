import type { TreebankSentence } from '../src/language/conllu.ts';
import { familyNames } from '../src/language/en/person-words.ts';
import { lessonGivenNames } from './lesson-names.ts';
import { inventName, pickWith } from './invented-names.ts';
import { createRandom } from './shuffle.ts';
import { besideCount, besideNodes, titleCount, titleNodes } from './title-phrases.ts';
import { nodesOf, sentenceFrom, type WordNode } from './word-nodes.ts';

/** A sentence to learn from, and the position of the treebank sentence that it is or was made of. */
export interface SourcedSentence {
  readonly sentence: TreebankSentence;
  /** Whether names were put into it. */
  readonly invented: boolean;
  readonly origin: number;
  /** The invented persons, as half-open stretches of words. */
  readonly people: readonly (readonly [start: number, end: number])[];
}

/** Copies of each sentence with a person in it. */
const copiesEach = 2;

const personWords = new Set([...lessonGivenNames, ...familyNames]);

/**
 * The treebank sentences, then copies of those with persons in them, with invented Vietnamese, Korean, Chinese and other
 * names in their place, and titles before some.
 *
 * The treebanks have few such names and titles; news of diplomacy has little else.
 */
export function withInventedNames(sentences: readonly TreebankSentence[]): readonly SourcedSentence[] {
  const random = createRandom(2025);
  const copies: SourcedSentence[] = [];
  for (let round = 0; round < copiesEach; round++) {
    for (const [origin, sentence] of sentences.entries()) {
      const copy = withOtherNames(sentence, random);
      if (copy !== null) copies.push({ ...copy, invented: true, origin });
    }
  }
  return [
    ...sentences.map((sentence, origin) => ({ sentence, invented: false, origin, people: [] })),
    ...copies,
  ];
}

function withOtherNames(
  sentence: TreebankSentence,
  random: () => number,
): Pick<SourcedSentence, 'sentence' | 'people'> | null {
  const nodes = nodesOf(sentence);
  const changed: WordNode[] = [];
  const people: [number, number][] = [];
  for (let at = 0; at < nodes.length;) {
    const length = nameLength(nodes, at);
    if (length > 0 && random() < 0.85) {
      const { before, name, after } = newName(nodes, { at, length }, random);
      changed.push(...before, ...name);
      people.push([changed.length - name.length, changed.length]);
      changed.push(...after);
    } else changed.push(...nodes.slice(at, at + Math.max(1, length)));
    at += Math.max(1, length);
  }
  return people.length === 0
    ? null
    : { sentence: sentenceFrom(changed, `${sentence.document} copy`), people };
}

/** Number of words of the person's name that starts at `at`; 0 where none does. */
function nameLength(nodes: readonly WordNode[], at: number): number {
  const head = nodes[at];
  if (head.upos !== 'PROPN' || head.relation === 'flat' || head.relation === 'compound') return 0;
  let end = at + 1;
  while (
    end < nodes.length &&
    nodes[end].relation === 'flat' &&
    nodes[end].head === head &&
    nodes[end].upos === 'PROPN'
  )
    end++;
  const inner = nodes.slice(at + 1, end);
  if (nodes.some((node) => node.head !== null && inner.includes(node.head))) return 0;
  if (at > 0 && /^St\.?$/u.test(nodes[at - 1].form)) return 0;
  const titled = at > 0 && nodes[at - 1].relation === 'nmod:desc' && nodes[at - 1].head === head;
  const modified =
    at > 0 && nodes[at - 1].head === head && /^(?:compound|amod)$/u.test(nodes[at - 1].relation);
  return titled || (personWords.has(head.form) && !modified) ? end - at : 0;
}

interface NewName {
  readonly before: readonly WordNode[];
  readonly name: readonly WordNode[];
  readonly after: readonly WordNode[];
}

function newName(
  nodes: readonly WordNode[],
  { at, length }: { readonly at: number; readonly length: number },
  random: () => number,
): NewName {
  const head = nodes[at];
  const [first, ...rest] = inventName(random, length === 1 && random() < 0.7);
  head.form = first;
  head.xpos = 'NNP';
  const flat = rest.map((form): WordNode => ({ form, upos: 'PROPN', xpos: 'NNP', relation: 'flat', head }));
  const name = [head, ...flat];
  const bare = !nodes.some((node, other) => node.head === head && other < at && other >= at - 3);
  if (!bare) return { before: [], name, after: [] };
  const roomy =
    rest.length > 0 &&
    isArgument(head) &&
    nodes[at + length] !== undefined &&
    nodes[at + length].upos !== 'PUNCT';
  if (roomy && random() < 0.35)
    return random() < 0.5 ? phraseAfter(name, random) : phraseBefore(name, nodes, random);
  return {
    before: random() < 0.6 ? titleNodes(pickWith(random)(titlePositions), head) : [],
    name,
    after: [],
  };
}

function isArgument({ relation }: WordNode): boolean {
  return /^(?:nsubj|nsubj:pass|obj|obl:agent)$/u.test(relation);
}

function comma(head: WordNode): WordNode {
  return { form: ',', upos: 'PUNCT', xpos: ',', relation: 'punct', head };
}

/** "Ewa Nowak, the Polish foreign minister, …" */
function phraseAfter(name: readonly WordNode[], random: () => number): NewName {
  const { nodes, main } = besideNodes(pickWith(random)(besidePositions), name[0]);
  return { before: [], name, after: [comma(main), ...nodes, comma(main)] };
}

/** "The Polish foreign minister, Ewa Nowak, …": the phrase takes the place of the name, which hangs on it. */
function phraseBefore(name: readonly WordNode[], others: readonly WordNode[], random: () => number): NewName {
  const [head] = name;
  const { nodes, main } = besideNodes(pickWith(random)(besidePositions), head);
  main.head = head.head;
  main.relation = head.relation;
  for (const other of others) if (other.head === head && !name.includes(other)) other.head = main;
  head.head = main;
  head.relation = 'appos';
  return { before: [...nodes, comma(head)], name, after: [comma(head)] };
}

const titlePositions: readonly number[] = Array.from({ length: titleCount }, (_, position) => position);
const besidePositions: readonly number[] = Array.from({ length: besideCount }, (_, position) => position);
