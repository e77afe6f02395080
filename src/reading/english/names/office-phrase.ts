import type { Piece } from './piece.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { RoleCore } from './role-phrases.ts';

/** An office in a sentence with whose it is: "the deputy foreign minister of Fiji". */
export interface OfficePhrase {
  readonly sentence: number;
  readonly core: RoleCore;
  /** Token positions of the whole phrase with its determiner and its "of …", half-open. */
  readonly start: number;
  readonly end: number;
  /** The office, folded, with its domain ("minister of planning and investment"), without tenure and country. */
  readonly title: string;
  /** Country, body or place of the office, as written; null where the phrase does not say. */
  readonly of: string | null;
  readonly country: string | null;
  /** The body that owns the office, as written; null where a state owns it, or nobody is said to. */
  readonly body: string | null;
  /** Host of an ambassador or envoy, as written. */
  readonly to: string | null;
  readonly determiner: 'the' | 'a' | 'possessive' | null;
}

/** What the phrase rules read of one sentence. */
export interface CutSentence {
  readonly words: SentenceWords;
  readonly pieces: readonly Piece[];
  /** The piece that starts, and the one that ends, at a token. */
  readonly startingAt: ReadonlyMap<number, Piece>;
  readonly endingAt: ReadonlyMap<number, Piece>;
}
