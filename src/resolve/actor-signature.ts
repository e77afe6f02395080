import type { ActorType } from '../model/actor.ts';
import type { OfficeFields } from '../model/claim.ts';

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
export interface SeenOffice extends OfficeFields {
  /** First and last day of an article that gives it, `YYYY-MM-DD`; empty texts where none is dated. */
  readonly first: string;
  readonly last: string;
}
