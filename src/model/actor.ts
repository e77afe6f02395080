import type { Citations } from './citation.ts';
import type { Span } from './span.ts';

/** What an actor can be. */
export const actorTypes = ['person', 'organization', 'state', 'group'] as const;

/** What an actor is. */
export type ActorType = (typeof actorTypes)[number];

/** Everything that one article calls by these names, taken as one actor. */
export interface LocalActor {
  readonly type: ActorType;
  /** The fullest name in the article; for a state its short English name. */
  readonly name: string;
  /** Every naming form in the article, sorted by code unit; titles and pronouns are none. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3 of the state it is, serves or belongs to; null where the article does not say. */
  readonly country: string | null;
  /** One citation for each sentence that names it, in text order. */
  readonly citations: Citations;
}

/** How the text points at an actor. */
export type MentionForm = 'name' | 'short' | 'title' | 'pronoun' | 'demonym' | 'capital' | 'group';

/** One place in the text that points at an actor of the article. */
export interface Mention {
  /** Position in `Reading.actors`. */
  readonly actor: number;
  readonly form: MentionForm;
  readonly sentence: number;
  /** The whole phrase with its titles: "State President Lương Cường". */
  readonly span: Span;
  /** Token positions in the sentence, half-open, and the syntactic head among them. */
  readonly tokens: { readonly start: number; readonly end: number; readonly head: number };
}

/** A party of a claim: an actor of the article, as this claim names it. */
export interface Party {
  /** Position in `Reading.actors`. */
  readonly actor: number;
  /** As the claim's sentence writes it, without titles where there is a name. */
  readonly name: string;
}
