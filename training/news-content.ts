import type { NewsVerb } from './news-verbs.ts';
import type { WordNode } from './word-nodes.ts';

/** A verb, and what follows it: words in order, all hanging from it in the end. */
export interface Content {
  readonly verb: NewsVerb;
  readonly rest: (verb: WordNode, random: () => number) => readonly WordNode[];
}
