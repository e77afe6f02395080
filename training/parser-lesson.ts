import type { TreebankSentence } from '../src/language/conllu.ts';
import type { CountedParts } from '../src/language/parse-state.ts';
import type { WordClusters } from '../src/language/word-clusters.ts';
import type { WordColumns } from '../src/language/word-columns.ts';
import type { GoldTree } from './oracle.ts';
import { makeProjective } from './projective.ts';
import { hashForms } from './train-tagger.ts';
import type { TrainingPlan } from './train-tagger.ts';

/** A tree to learn from, with the tags that the parser will see. */
export interface TaggedSentence {
  readonly sentence: TreebankSentence;
  readonly tags: ArrayLike<number>;
}

/** What the parser needs to know of tags and labels. */
export interface ParserPlan {
  readonly transitions: TrainingPlan;
  readonly labelBits: number;
  readonly partOfTag: Uint8Array;
  readonly counted: CountedParts;
  readonly labels: readonly string[];
  readonly clusters: WordClusters;
}

/** A tree as the learner takes it, with its arcs made projective. */
export interface Lesson {
  readonly words: WordColumns;
  readonly tags: ArrayLike<number>;
  readonly gold: GoldTree;
  /** Whether the gold arc of each word was left where it was. */
  readonly unlifted: Uint8Array;
}

/** Labels of the treebank, the commonest first; those seen fewer than five times are left to their plain form. */
export function labelsOf(sentences: readonly TreebankSentence[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { relations } of sentences)
    for (const label of relations) seen.set(label, (seen.get(label) ?? 0) + 1);
  const ordered = [...seen].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered
    .filter(([, count]) => count >= 5)
    .map(([label]) => label)
    .slice(0, 64);
}

/** Makes a lesson of a tagged tree. */
export function lessonOf({ sentence, tags }: TaggedSentence, { labels, clusters }: ParserPlan): Lesson {
  const count = sentence.heads.length;
  const lifted = makeProjective(sentence.heads).map((head) => (head < 0 ? count : head));
  const children: number[][] = Array.from({ length: count + 1 }, () => []);
  for (const [word, head] of lifted.entries()) children[head].push(word);
  const known = sentence.relations.map((label) => labelNumber(labels, label));
  const gold = { heads: Int32Array.from(lifted), children, labels: Uint8Array.from(known) };
  const unlifted = Uint8Array.from(sentence.heads, (head, at) =>
    (head < 0 ? count : head) === lifted[at] ? 1 : 0,
  );
  return { words: hashForms(sentence.forms, clusters), tags, gold, unlifted };
}

/** Position of a label; of its plain form where it is rare. */
export function labelNumber(labels: readonly string[], label: string): number {
  const exact = labels.indexOf(label);
  return exact >= 0 ? exact : Math.max(0, labels.indexOf(label.split(':')[0]));
}
