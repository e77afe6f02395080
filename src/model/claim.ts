import type { StatementAct } from './statement-acts.ts';
import type { EventMode } from './act-traits.ts';
import type { Act, EventType } from './acts.ts';
import type { Party } from './actor.ts';
import type { Citations } from './citation.ts';
import type { Basis, PartialDate } from './dates.ts';
import type { MeasureParts } from './measure.ts';
import type { EventPlace, FigurePlace } from './place.ts';
import type { Quantity } from './quantity.ts';

/** The ways in which a text can say that something is so: as happened, planned, denied … */
export const statuses = ['happened', 'planned', 'denied', 'hypothetical', 'alleged'] as const;

/** Whether the text says that something happened, is planned, is denied … */
export type Status = (typeof statuses)[number];

/** What a participant can do in an event. */
export const participantRoles = ['actor', 'recipient', 'host', 'signatory', 'attendee', 'organizer'] as const;

/** What a participant did in an event. */
export type ParticipantRole = (typeof participantRoles)[number];

export interface Participant {
  readonly party: Party;
  readonly role: ParticipantRole;
}

interface ClaimBase {
  readonly status: Status;
  readonly citations: Citations;
  /** Name of the rule that made it, as docs/rules.md lists it. */
  readonly rule: string;
}

/** What an event is, wherever it is told: in a claim, its signature, a fact and the record. */
export interface EventFields {
  readonly type: EventType;
  /** PLOVER mode, or null. */
  readonly mode: EventMode | null;
  readonly act: Act;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly place: EventPlace | null;
}

/** Something that was done, is planned or is denied. */
export interface EventClaim extends ClaimBase, EventFields {
  readonly kind: 'event';
  readonly participants: readonly Participant[];
}

/** How much of what is said can stand in the speaker's own words, the most first. */
export const quotations = ['direct', 'mixed', 'indirect'] as const;

/** How much of what is said stands in the speaker's own words. */
export type Quotation = (typeof quotations)[number];

/** What is said and how, wherever it is told: in a claim, its signature, a fact and the record. */
export interface StatementFields {
  readonly act: StatementAct;
  /** The reporting word or words, as written. */
  readonly cue: string;
  /** The content, as written. */
  readonly content: string;
  readonly quoted: Quotation;
  readonly date: PartialDate | null;
}

/** Something that somebody said. */
export interface StatementClaim extends ClaimBase, StatementFields {
  readonly kind: 'statement';
  readonly speaker: Party;
  /** Those who say it together with the speaker; not there where one says it. */
  readonly jointly?: readonly Party[];
  readonly addressee: Party | null;
}

/** The stages of a commitment, from the first to the last that it can reach. */
export const commitmentStages = [
  'proposed',
  'pledged',
  'agreed',
  'signed',
  'reaffirmed',
  'revised',
  'fulfilled',
  'broken',
] as const;

/** How far a commitment has come. */
export type CommitmentStage = (typeof commitmentStages)[number];

/** What is undertaken, wherever it is told: in a claim, its signature and a fact. */
export interface CommitmentFields {
  /** What is to be done, as written; with the word that undertakes where the rest tells no deed: "ready for a ceasefire". */
  readonly action: string;
  readonly quantity: Quantity | null;
  readonly due: PartialDate | null;
  readonly stage: CommitmentStage;
}

/** Something that somebody undertakes to do. */
export interface CommitmentClaim extends ClaimBase, CommitmentFields {
  readonly kind: 'commitment';
  readonly by: readonly [Party, ...Party[]];
  readonly to: readonly Party[];
  /** The condition, as written; null where there is none. */
  readonly condition: string | null;
}

/** What is told as done, or as left undone, wherever it is told: in a claim and its signature. */
export interface DeedFields {
  /** What was done, or was to be, as written: "delivered four ferries to Malawi". */
  readonly action: string;
  readonly quantity: Quantity | null;
  readonly outcome: 'fulfilled' | 'broken';
  /** Whether the words tell of an undertaking that was kept or broken, or only of the deed. */
  readonly basis: Basis;
}

/**
 * That somebody did, or failed to do, what somebody may have undertaken. By itself it is no fact of the record: it is a step of the
 * undertaking that it fulfils or breaks.
 */
export interface DeedClaim extends ClaimBase, DeedFields {
  readonly kind: 'deed';
  readonly by: readonly [Party, ...Party[]];
  readonly to: readonly Party[];
}

/** Whether a figure can be so, be aimed at or be foreseen. */
export const figureFrames = ['actual', 'target', 'forecast'] as const;

/** Whether a figure is so, is aimed at or is foreseen. */
export type FigureFrame = (typeof figureFrames)[number];

/** What a figure says, wherever it is told: in a claim, its signature and a fact. */
export interface FigureFields {
  /** What is measured: "bilateral trade", "community", "uranium"; as written, lower case but for names. */
  readonly measure: string;
  /** Whose or of what, as written; null where the sentence does not say. */
  readonly of: string | null;
  /** The measure in its parts; null in a record made before figures had them. */
  readonly measureParts: MeasureParts | null;
  readonly place: FigurePlace | null;
  readonly quantity: Quantity;
  readonly asOf: PartialDate | null;
  readonly frame: FigureFrame;
}

/** A number that somebody gives for something. */
export interface FigureClaim extends ClaimBase, FigureFields {
  readonly kind: 'figure';
  /** Who gives the figure inside the text; null where it is the outlet itself. */
  readonly saidBy: Party | null;
}

/** How an office is held where it is not plainly held. */
export type Tenure = 'former' | 'acting' | 'elect' | 'nominee';

/** What office is held, wherever it is told: in a claim, its signature and with an actor. */
export interface OfficeFields {
  /** The office, lower case, without the country: "foreign minister", "ambassador". */
  readonly title: string;
  /** Country, organisation or place of the office, as written; null where the text does not say. */
  readonly of: string | null;
  /** ISO 3166-1 alpha-3 of the state whose office it is; null where the text does not say. */
  readonly country: string | null;
  /** Null for plain holding. */
  readonly tenure: Tenure | null;
}

/** That somebody holds an office. */
export interface OfficeClaim extends ClaimBase, OfficeFields {
  readonly kind: 'office';
  readonly holder: Party;
  /** Where the office is held to: an ambassador's host state; null otherwise. */
  readonly to: string | null;
  /** The day or period on which the article says it of the holder. */
  readonly on: PartialDate | null;
}

/** That two names are one actor's. */
export interface AliasClaim extends ClaimBase {
  readonly kind: 'alias';
  readonly of: Party;
  readonly a: string;
  readonly b: string;
}

/** What one article says, with its sentence. */
export type Claim =
  | EventClaim
  | StatementClaim
  | CommitmentClaim
  | DeedClaim
  | FigureClaim
  | OfficeClaim
  | AliasClaim;
