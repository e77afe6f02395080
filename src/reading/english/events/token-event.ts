import type { EventClaim } from '../../../model/claim.ts';
import type { RuleName, Ruled } from '../../mechanics/rule-card.ts';
import type { Status } from '../../../model/claim.ts';
import type { Outcome } from '../lexicon/event-frame.ts';
import type { Reality } from '../propositions/reality/reality.ts';

/** What is told, and by which words; parties are given by the words that head their noun phrases. */
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
  /** Heads of those whom the words said are about, for acts done by saying; they receive where nobody else does. */
  readonly targets?: readonly number[];
}

/** An event as one rule finds it in a sentence. */
export interface FoundEvent extends EventWords {
  readonly standing: Reality;
}

/** An event that a sentence tells, with how real it is and the rule that found it. */
export interface TokenEvent extends EventWords {
  readonly standing: Status;
  readonly rule: RuleName<'event'>;
}

/** An event claim, made by one of the rules for events. */
export type RuledEvent = Ruled<EventClaim>;
