import type { Quantity } from '../model/quantity.ts';

interface DisputeFields {
  readonly kind: 'dispute';
  /** Who asserts, and who denies; null where the text names nobody. */
  readonly asserter: string | null;
  readonly denier: string | null;
  /** Ids of the claim signatures of the two sides; one id where one sentence gives both. */
  readonly assertion: string;
  readonly denial: string;
  /** The two sides in words, as written; the second empty where it only denies the first. */
  readonly asserted: string;
  readonly denied: string;
  /** ISO codes of whose figure was changed, sorted, or of who is charged; none for the other disputes. */
  readonly countries: readonly string[];
  /** Publication day of the article; null where it has none. */
  readonly on: string | null;
}

/** A figure that was changed from the one value to the other. */
export interface RevisionSignature extends DisputeFields {
  /** A count that another denies with one of its own is no revision but a figure in dispute. */
  readonly about: 'revision' | 'figure';
  readonly quantities: readonly [Quantity, Quantity];
}

/** A day that was moved, both days as written. */
export interface MovedSignature extends DisputeFields {
  readonly about: 'revision';
  readonly quantities: null;
  /** What was moved, in the words of the one who says so. */
  readonly matter: string;
}

/** A value that an outlet has corrected in its own text, both as written. */
export interface CorrectedSignature extends DisputeFields {
  readonly about: 'revision' | 'office';
  readonly quantities: null;
  /** What was corrected, in the words of the note. */
  readonly matter: string;
}

/** An assertion and its denial, or two names for one seat. */
export interface DenialSignature extends DisputeFields {
  readonly about: 'denial' | 'participants';
  readonly quantities: null;
  /** Who spoke for the two, as written ("Dutch officials"), where it was not they themselves. */
  readonly asserterAs?: string;
  readonly denierAs?: string;
}

/** A charge against a state, kept for a denial that another article tells without saying who charges. */
export interface ChargeSignature extends DisputeFields {
  readonly about: 'charge';
  readonly quantities: null;
}

/** That one article itself sets two claims against each other; made from the article's own claims. */
export type DisputeSignature =
  | RevisionSignature
  | MovedSignature
  | CorrectedSignature
  | DenialSignature
  | ChargeSignature;
