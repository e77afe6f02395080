import type { ActorType } from '../model/actor.ts';
import type { CommitmentStage, EventType, ParticipantRole, StatementAct, Status } from '../model/claim.ts';
import type { PartialDate } from '../model/dates.ts';
import type { EventPlace, Place } from '../model/place.ts';
import type { Quantity } from '../model/quantity.ts';

/**
 * A signature is what a claim or an actor says, without where it says it: articles that say the same share
 * it, so that a block of a much-told happening stays small. Parties are given by the id of an actor signature
 * in stored signatures, and by the id of a resolved actor in what the folds are handed.
 */
export interface ActorSignature {
  readonly id: string;
  readonly block: string;
  readonly type: ActorType;
  /** The fullest name of the article, NFC. */
  readonly name: string;
  readonly country: string | null;
}

/** An actor signature as its block knows it: with how many articles give it, and by which names. */
export interface CountedActor extends ActorSignature {
  /** Articles that give it. */
  readonly count: number;
  /** Naming forms with the number of articles that write them, in code-unit order of the name. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** Offices with the days on which they were given to it. */
  readonly offices: readonly SeenOffice[];
}

/** An office as articles give it to one actor signature. */
export interface SeenOffice {
  readonly title: string;
  readonly of: string | null;
  readonly country: string | null;
  readonly tenure: 'former' | 'acting' | 'elect' | 'nominee' | null;
  /** First and last day of an article that gives it, `YYYY-MM-DD`; empty texts where none is dated. */
  readonly first: string;
  readonly last: string;
}

export interface EventSignature {
  readonly kind: 'event';
  readonly type: EventType;
  readonly mode: string | null;
  readonly act: string;
  readonly status: Status;
  readonly participants: readonly { readonly actor: string; readonly role: ParticipantRole }[];
  readonly date: PartialDate | null;
  readonly place: EventPlace | null;
  /** Stems of the sentence, sorted, for acts of one side: support, requests, charges … differ by what they are about. */
  readonly words: readonly string[];
  /** Publication day of the article, for an event without a date; else null. */
  readonly on: string | null;
}

export interface StatementSignature {
  readonly kind: 'statement';
  readonly status: Status;
  readonly speaker: string;
  readonly addressee: string | null;
  readonly act: StatementAct;
  readonly cue: string;
  readonly content: string;
  readonly quoted: 'direct' | 'indirect' | 'mixed';
  readonly date: PartialDate | null;
  /** Publication day of the article; null where it has none. */
  readonly on: string | null;
}

export interface CommitmentSignature {
  readonly kind: 'commitment';
  readonly status: Status;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly action: string;
  readonly quantity: Quantity | null;
  readonly due: PartialDate | null;
  readonly condition: string | null;
  readonly stage: CommitmentStage;
  /** Publication day of the article; null where it has none. */
  readonly on: string | null;
}

export interface FigureSignature {
  readonly kind: 'figure';
  readonly status: Status;
  readonly measure: string;
  readonly of: string | null;
  readonly place: Place | null;
  readonly quantity: Quantity;
  readonly asOf: PartialDate | null;
  readonly saidBy: string | null;
  readonly frame: 'actual' | 'target' | 'forecast';
  /** What is counted, as figures are compared: see `figureSubject`. */
  readonly subject: FigureSubject;
  /** First day of the month of publication: one number is told every day, and a month is enough to compare; null for none. */
  readonly on: string | null;
}

/** The frame in which two figures may be compared. */
export interface FigureSubject {
  /** Folded head of the measure: "residents", "trade", "killed". */
  readonly head: string;
  /** Folded content words of measure and owner that qualify it, sorted; the head, places and demonyms left out. */
  readonly words: readonly string[];
  /** ISO codes of whose it is, sorted: [VNM] for "Vietnamese nationals", [KOR, VNM] for the trade between the two. */
  readonly whose: readonly string[];
  /** Folded name of the place it is confined to; empty for a whole country or where no place is given. */
  readonly where: string;
  /** ISO code of the country it is in; empty where not said. */
  readonly country: string;
}

export interface OfficeSignature {
  readonly kind: 'office';
  readonly status: Status;
  readonly holder: string;
  readonly title: string;
  readonly of: string | null;
  readonly country: string | null;
  readonly to: string | null;
  readonly tenure: 'former' | 'acting' | 'elect' | 'nominee' | null;
  /** The day or period said, else the day of publication; null where neither is known. */
  /** The days said, else the week of the publication. */
  readonly on: { readonly start: string; readonly end: string } | null;
  /** Whether the article has the holder take part in something within ten days of its publication: no man of the past. */
  readonly acting: boolean;
}

/**
 * That one article itself sets two claims against each other: an assertion and its denial, or a figure and the one that
 * replaces it. Made from the article's own claims; both are named by their signatures.
 */
export interface DisputeSignature {
  readonly kind: 'dispute';
  readonly about: 'denial' | 'revision' | 'participants';
  /** Who asserts, and who denies; null where the text names nobody. */
  readonly asserter: string | null;
  readonly denier: string | null;
  /** Ids of the claim signatures of the two sides; one id where one sentence gives both. */
  readonly assertion: string;
  readonly denial: string;
  /** The two sides in words, as written. */
  readonly asserted: string;
  readonly denied: string;
  readonly quantities: readonly [Quantity, Quantity] | null;
  /** ISO codes of whose figure was changed, sorted; none for the other disputes. */
  readonly countries: readonly string[];
  /** Publication day of the article; null where it has none. */
  readonly on: string | null;
}

/** What a claim says, in the form that is folded. */
export type ClaimSignature =
  | EventSignature
  | StatementSignature
  | CommitmentSignature
  | FigureSignature
  | OfficeSignature
  | DisputeSignature;

/** One member of a block: a signature, how many claims make it, and a few of the articles. */
export interface Counted<S extends ClaimSignature> {
  /** Id of the signature. */
  readonly id: string;
  readonly signature: S;
  /** Claims that make it. */
  readonly count: number;
  /** Up to `witnessLimit` of its articles; under any names, since a fold asks only which of them are the same. */
  readonly articles: readonly string[];
}

/** How many articles of a signature a fold may look at: enough to tell one article's words from many. */
export const witnessLimit = 4;
