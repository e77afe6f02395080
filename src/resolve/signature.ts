import type {
  CommitmentFields,
  DeedFields,
  EventFields,
  FigureFields,
  OfficeFields,
  ParticipantRole,
  StatementFields,
  Status,
} from '../model/claim.ts';
import type { PartialDate } from '../model/dates.ts';
import type { DisputeSignature } from './dispute-signature.ts';

/** A party of an event and what it does in it. */
export interface ActorRole {
  readonly actor: string;
  readonly role: ParticipantRole;
}

/** That an event is the first of its kind since a year. */
export interface FirstSince {
  /** Stems that tell the kind, sorted, without states: "state visit by a president". */
  readonly kind: readonly string[];
  readonly year: string;
}

/** What an event claim says. */
export interface EventSignature extends EventFields {
  readonly kind: 'event';
  readonly participants: readonly ActorRole[];
  /** Stems of the sentence, sorted, for acts of one side: support, requests, charges … differ by what they are about. */
  readonly words: readonly string[];
  /** True where the sentence names the weekday of its one day: such a day is no guess from the day of the news. */
  readonly isDayNamed?: true;
  /** True where the sentence tells of several such acts at once: "their meetings in May". */
  readonly isSeveral?: true;
  /** True for a summit of a body that is not told among the parties: "the 9th summit of the Union", told of two of its members. */
  readonly isOfBody?: true;
  /** True for a meeting of three sides or more by the words of its sentence, whoever is named: "a trilateral meeting". */
  readonly isOfThree?: true;
  /** True for a meeting without a day on which its sentence looks back: "had met earlier". */
  readonly isBefore?: true;
  /** Of what it is the first since a year; not there where the sentence does not say. */
  readonly firstSince?: FirstSince;
  /** Publication day of the article, for an event without a date; else null. */
  readonly on: string | null;
}

/** What a statement claim says. */
export interface StatementSignature extends StatementFields {
  readonly kind: 'statement';
  readonly status: Status;
  readonly speaker: string;
  /** Those who say it together with the speaker, sorted, the speaker before all; not there where one says it. */
  readonly jointly?: readonly string[];
  /** Who spoke for it, as written ("Dutch officials"); null where the speaker's own name stands there. */
  readonly voice: string | null;
  readonly addressee: string | null;
  /** Publication day of the article; null where it has none. */
  readonly on: string | null;
}

/** What a commitment claim says. */
export interface CommitmentSignature extends CommitmentFields {
  readonly kind: 'commitment';
  readonly status: Status;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly condition: string | null;
  /** Stem of the thing that it is about, under which it is filed: see `objectOf`. */
  readonly object: string;
  /** Publication day of the article; null where it has none. */
  readonly on: string | null;
}

/** What a deed claim says, as it is filed with the undertakings that it may close. */
export interface DeedSignature extends DeedFields {
  readonly kind: 'deed';
  readonly status: Status;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Stem of the thing that it is about: see `objectOf`. */
  readonly object: string;
  /** The span of years of the undertakings that it is held against: see `spanOfYears`. */
  readonly years: number;
  /** Publication day of the article. */
  readonly on: string | null;
}

/** What a figure claim says. */
export interface FigureSignature extends FigureFields {
  readonly kind: 'figure';
  readonly status: Status;
  readonly saidBy: string | null;
  /** What is counted, as figures are compared: see `figureSubject`. */
  readonly subject: FigureSubject;
  /**
   * First day of the month of publication: one number is told every day, and a month is enough to compare; the day itself for the toll
   * of a happening; null for none.
   */
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

/** What an office claim says. */
export interface OfficeSignature extends OfficeFields {
  readonly kind: 'office';
  readonly status: Status;
  readonly holder: string;
  readonly to: string | null;
  /** The days said, else the week of the publication; null where neither is known. */
  readonly on: Pick<PartialDate, 'start' | 'end'> | null;
  /** Whether the article has the holder take part in something within ten days of its publication, so that nobody of the past is meant. */
  readonly acting: boolean;
}

/** What a claim says, in the form that is folded. */
export type ClaimSignature =
  | EventSignature
  | StatementSignature
  | CommitmentSignature
  | DeedSignature
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
