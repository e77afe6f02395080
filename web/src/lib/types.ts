import type {
  RecordedActor,
  RecordedArticle,
  RecordedCommitment,
  RecordedEvent,
  RecordedOffice,
  RecordedParty,
  RecordedStatement,
  RecordValue,
} from '../../../src/model/record.ts';
import type { FieldForm } from '../../../src/model/judgement.ts';
import type { Citation } from '../../../src/model/citation.ts';
import type { Block } from '../../../src/model/article.ts';

/** One page of a list. */
export interface Page {
  readonly values: readonly RecordValue[];
  readonly next: string | null;
}

/** A passage in which the words of a search stand. */
export interface Hit {
  readonly article: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly facts: readonly string[];
}

/** How many values of a list have each type, outlet, month …. */
export interface Facets {
  readonly counted: number;
  readonly truncated: boolean;
  readonly facets: readonly Facet[];
}

/** The counts of one kind. */
export interface Facet {
  readonly by: string;
  readonly values: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  readonly more: number;
}

/** An article with its text, and what cites it. */
export interface WholeArticle extends Pick<
  RecordedArticle,
  'id' | 'url' | 'outlet' | 'title' | 'byline' | 'publishedOn' | 'language' | 'source'
> {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly issues: readonly { readonly code: string; readonly detail: string }[];
  readonly facts: readonly {
    readonly id: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** One actor with what the record holds of it. */
export interface Who {
  readonly actor: RecordedActor;
  readonly others: readonly RecordedActor[];
  readonly offices: readonly (RecordedOffice & {
    readonly reports: number;
    readonly citations: readonly Citation[];
  })[];
  readonly events: readonly RecordedEvent[];
  readonly statements: readonly RecordedStatement[];
  readonly commitments: readonly RecordedCommitment[];
}

/** How the record stands. */
export interface Status {
  readonly version: string;
  readonly articles: number;
  readonly claims: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly judgements: number;
  readonly unsettled: number;
  readonly issues: Readonly<Record<string, number>>;
  readonly readerVersions: readonly string[];
}

/** The claims that a value is made of. */
export interface Explained {
  readonly claims: readonly {
    readonly id: string;
    readonly rule: string;
    readonly status: string;
    readonly article: string;
    readonly outlet: string | null;
    readonly source: string;
    readonly publishedOn: string | null;
    /** The block in which it is compared with others. */
    readonly cell: string | null;
    readonly joined: {
      readonly features: readonly { readonly name: string; readonly weight: number }[];
    } | null;
  }[];
}

/** What is shown of an article beside a sentence. */
export type ArticleHead = Pick<
  RecordedArticle,
  'id' | 'outlet' | 'title' | 'publishedOn' | 'source' | 'language' | 'story' | 'supersededBy'
>;

/** The words that an article quotes, and the sentence in which they stand. */
interface Quoted {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The versions and copies of an article. */
export interface Printings {
  readonly versions: readonly ArticleHead[];
  readonly copies: readonly ArticleHead[];
  readonly more: number;
  readonly quotations: readonly {
    readonly speakers: readonly RecordedParty[];
    readonly first: Quoted;
    readonly second: Quoted;
    readonly runs: readonly { readonly in: 'both' | 'first' | 'second'; readonly text: string }[];
  }[];
}

/** How far outlets tell the same. */
export interface Agreement {
  readonly outlets: readonly { readonly outlet: string; readonly facts: number; readonly alone: number }[];
  readonly pairs: readonly {
    readonly outlets: readonly [string, string];
    readonly both: number;
    readonly agreed: number;
    readonly apart: number;
  }[];
  readonly others: number;
  readonly counted: { readonly facts: number; readonly conflicts: number };
  readonly truncated: boolean;
}

/** Two values of the record that may be one. */
export interface DoubtfulPair {
  readonly kind: 'actor' | 'event';
  readonly features: readonly { readonly name: string; readonly weight: number }[];
  readonly pair: readonly RecordValue[];
}

/** What is to be decided. */
export interface Doubts {
  readonly pairs: readonly DoubtfulPair[];
  readonly more: number;
  readonly looked: { readonly actors: number; readonly events: number };
  readonly truncated: boolean;
}

/** What may be set of a kind of value. */
export interface SettableField {
  readonly field: string;
  readonly form: FieldForm;
  readonly actors: 'none' | 'one' | 'many';
  readonly takes: string;
  readonly words: readonly string[];
  readonly mayBeNone: boolean;
}
