import type { CommitmentFields, EventFields, FigureFields, StatementFields, Status } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ConflictAbout } from '../model/record.ts';
import type { Wording } from '../model/wording.ts';
import type { ResolvedActor } from './actors/resolve-actors.ts';
import type { PairJudgements } from './judgements.ts';
import type { ActorRole, FigureSubject } from './signature.ts';

/** What every fact has: its id and the signatures it is made of. Names and citations are looked up when it is shown. */
interface FactBase {
  readonly id: string;
  /** Ids of its claim signatures, sorted; every signature is a member of exactly one fact of its kind. */
  readonly members: readonly string[];
}

export interface EventFact extends FactBase, EventFields {
  readonly kind: 'event';
  /** Actor ids with their main role, actors first, then by id. */
  readonly participants: readonly ActorRole[];
}

export interface StatementFact extends FactBase, StatementFields {
  readonly kind: 'statement';
  readonly status: Status;
  readonly speaker: string;
  /** Those who say it together with the speaker, sorted; not there where one says it. */
  readonly jointly?: readonly string[];
  /** Who spoke for it, as written ("Dutch officials"); null where the speaker's own name stands there. */
  readonly voice: string | null;
  readonly addressee: string | null;
  /** First day of publication; null where none is dated. */
  readonly on: string | null;
}

export interface CommitmentFact extends FactBase, CommitmentFields {
  readonly kind: 'commitment';
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** First day of publication; null where none is dated. */
  readonly on: string | null;
}

export interface FigureFact extends FactBase, FigureFields {
  readonly kind: 'figure';
  readonly saidBy: string | null;
  readonly subject: FigureSubject;
  /** First day of the first month of publication; null where none is dated. */
  readonly on: string | null;
}

/** One account of a conflict: its value and the signatures that give it. */
export interface FactSide {
  readonly value: string;
  readonly quantity: Quantity | null;
  /** Ids of claim signatures, sorted. */
  readonly members: readonly string[];
}

export interface ConflictFact {
  readonly kind: 'conflict';
  readonly id: string;
  readonly about: ConflictAbout;
  /** What the conflict is about, in words: "Vietnamese nationals in South Korea", "president of Peru". */
  readonly subject: string;
  readonly sides: readonly FactSide[];
  /** Actor ids it concerns, sorted. */
  readonly actors: readonly string[];
  /** ISO codes of the countries it concerns beside those of its actors, sorted. */
  readonly countries: readonly string[];
  /** Days it concerns, where known. */
  readonly start: string | null;
  readonly end: string | null;
}

/** What a fold of a block of claims gives. */
export type Fact = EventFact | StatementFact | CommitmentFact | FigureFact | ConflictFact;

/** What the folds may ask of an actor. */
export type ActorSketch = Pick<ResolvedActor, 'id' | 'type' | 'anchor' | 'country' | 'offices'>;

/**
 * Stands for an actor's name in the words of a fact, until they are shown: names change more often than actors. Where other words spoke for
 * it ("Dutch officials") they are shown instead.
 */
export function nameMark(actor: string, voice: string | null = null): string {
  return `\u27e6${actor}${voice === null ? '' : `|${voice}`}\u27e7`;
}

/** Looks an actor up by its id; null for an id that is none. */
export type ActorLookup = (id: string) => ActorSketch | null;

/** What the folds of claims are handed beside the members of their block. */
export interface Folding {
  readonly actorOf: ActorLookup;
  readonly wording: Wording;
  /** What people have decided of pairs of events, by the ids of their signatures; nothing where it is not given. */
  readonly pairs?: PairJudgements;
}
