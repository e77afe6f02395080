import type { Outcome } from '../lexicon/event-frame.ts';
import type { Standing } from './standing/status.ts';

/** An event as its sentence tells it, its parties still words. */
export interface TokenEvent {
  /** The verb or noun that tells it. */
  readonly predicate: number;
  readonly outcome: Outcome;
  /** The words whose own phrases of time and place are the event's: the verb, and its event noun. */
  readonly sites: readonly number[];
  /** Heads of the noun phrases that act. */
  readonly agents: readonly number[];
  /** Heads of the noun phrases that receive, partner, or are gone to. */
  readonly recipients: readonly number[];
  readonly standing: Standing;
  /** Name of the rule. */
  readonly rule: string;
}
