import type { Status } from '../../../model/claim.ts';
import type { Outcome } from '../lexicon/event-frame.ts';
import type { Standing } from './standing/status.ts';

/** What is told and by which words; its parties are still words. */
interface EventWords {
  /** The verb or noun that tells it. */
  readonly predicate: number;
  readonly outcome: Outcome;
  /** The words whose own phrases of time and place are the event's: the verb, and its event noun. */
  readonly sites: readonly number[];
  /** Heads of the noun phrases that act. */
  readonly agents: readonly number[];
  /** Heads of the noun phrases that receive, partner, or are gone to. */
  readonly recipients: readonly number[];
}

/** An event as one rule finds it in a sentence. */
export interface FoundEvent extends EventWords {
  readonly standing: Standing;
}

/** Names of the rules that make event claims, as docs/rules.md lists them. */
export type EventRuleName =
  | 'event-verb'
  | 'event-light-verb'
  | 'event-demand'
  | 'event-noun'
  | 'event-content-noun'
  | 'event-drawn'
  | 'event-refusal'
  | 'event-joint-work'
  | 'event-charge'
  | 'event-retold';

/** An event that a sentence tells, with how real it is and the rule that found it. */
export interface TokenEvent extends EventWords {
  readonly standing: Status;
  readonly rule: EventRuleName;
}
