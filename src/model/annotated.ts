import type { Article } from './article.ts';
import type { Issue } from './issue.ts';
import type { Span } from './span.ts';

/** Universal Dependencies v2 part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One syntactic word (Universal Dependencies v2). */
export interface Token {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly span: Span;
  /** Exactly `Article.text` cut at `span`. */
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag, as the English treebanks give it. */
  readonly xpos: string;
  /** Position of the head in the sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation with its subtype: `nsubj`, `nsubj:pass`, `obl:tmod` … */
  readonly relation: string;
}

/** What a name names. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A named entity: tokens `start` (inclusive) to `end` (exclusive) of its sentence. */
export interface Name {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
}

/** One sentence with its tree and its names. */
export interface Sentence {
  /** Position in the article, from 0. */
  readonly index: number;
  readonly span: Span;
  /** Position in `Article.blocks` of the block it stands in. A sentence never crosses a block. */
  readonly block: number;
  /** Exactly `Article.text` cut at `span`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In text order, not overlapping. */
  readonly names: readonly Name[];
}

/** An article with its grammar. */
export interface Annotated {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly issues: readonly Issue[];
  /** Name and version of what annotated it. */
  readonly annotator: string;
}
