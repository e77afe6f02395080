import type { Party } from './actor.ts';
import type { Citations } from './citation.ts';
import type { PartialDate } from './dates.ts';
import type { EventPlace, Place } from './place.ts';
import type { Quantity } from './quantity.ts';

/** How real the text says it is. */
export type Status = 'happened' | 'planned' | 'denied' | 'hypothetical' | 'alleged';

/** PLOVER event types (PLOVER manual 0.8), CONCEDE and RETREAT apart. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** What a participant did in an event. */
export type ParticipantRole = 'actor' | 'recipient' | 'host' | 'signatory' | 'attendee' | 'organizer';

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

/** Something that was done, is planned or is denied. */
export interface EventClaim extends ClaimBase {
  readonly kind: 'event';
  readonly type: EventType;
  /** PLOVER mode, or null. */
  readonly mode: string | null;
  /** The plain word: talks, visit, signing, call, reception, ceremony … */
  readonly act: string;
  readonly participants: readonly Participant[];
  readonly date: PartialDate | null;
  readonly place: EventPlace | null;
}

/** What a speech act does. */
export type StatementAct =
  | 'affirm'
  | 'propose'
  | 'pledge'
  | 'request'
  | 'praise'
  | 'criticise'
  | 'deny'
  | 'warn'
  | 'thank'
  | 'congratulate'
  | 'report'
  | 'ask';

/** Something that somebody said. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly speaker: Party;
  readonly addressee: Party | null;
  readonly act: StatementAct;
  /** The reporting word or words, as written. */
  readonly cue: string;
  /** The content, as written. */
  readonly content: string;
  readonly quoted: 'direct' | 'indirect' | 'mixed';
  readonly date: PartialDate | null;
}

export type CommitmentStage =
  | 'proposed'
  | 'pledged'
  | 'agreed'
  | 'signed'
  | 'reaffirmed'
  | 'revised'
  | 'fulfilled'
  | 'broken';

/** Something that somebody undertakes to do. */
export interface CommitmentClaim extends ClaimBase {
  readonly kind: 'commitment';
  readonly by: readonly [Party, ...Party[]];
  readonly to: readonly Party[];
  /** What is to be done, as written. */
  readonly action: string;
  readonly quantity: Quantity | null;
  readonly due: PartialDate | null;
  /** The condition, as written; null where there is none. */
  readonly condition: string | null;
  readonly stage: CommitmentStage;
}

/** A number that somebody gives for something. */
export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  /** What is measured: "bilateral trade", "community", "uranium"; as written, lower case but for names. */
  readonly measure: string;
  /** Whose or of what, as written; null where the sentence does not say. */
  readonly of: string | null;
  readonly place: Place | null;
  readonly quantity: Quantity;
  readonly asOf: PartialDate | null;
  /** Who gives the figure inside the text; null where it is the outlet itself. */
  readonly saidBy: Party | null;
  /** Whether it is so, or is aimed at, or is foreseen. */
  readonly frame: 'actual' | 'target' | 'forecast';
}

/** That somebody holds an office. */
export interface OfficeClaim extends ClaimBase {
  readonly kind: 'office';
  readonly holder: Party;
  /** The office, lower case, without the country: "foreign minister", "ambassador". */
  readonly title: string;
  /** Country, organisation or place of the office, as written; null where the text does not say. */
  readonly of: string | null;
  /** ISO 3166-1 alpha-3 of the state whose office it is; null where the text does not say. */
  readonly country: string | null;
  /** Where the office is held to: an ambassador's host state; null otherwise. */
  readonly to: string | null;
  /** Acting, former, -elect, deputy, vice … as qualifiers of the tenure; null for plain holding. */
  readonly tenure: 'former' | 'acting' | 'elect' | 'nominee' | null;
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
export type Claim = EventClaim | StatementClaim | CommitmentClaim | FigureClaim | OfficeClaim | AliasClaim;
