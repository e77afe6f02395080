import type { RuleCard } from '../../mechanics/rule-card.ts';
import type { FoundEvent } from './token-event.ts';
import type { VerbReading } from './patterns/read-verbs.ts';

/** What docs/rules.md says of a rule for events. */
export type EventRuleCard = RuleCard<'event'>;

/** One way in which a sentence tells events. */
export interface EventRule {
  readonly card: EventRuleCard;
  /** The events that the rule finds in a sentence, in text order of what tells them. */
  readonly find: (reading: VerbReading) => readonly FoundEvent[];
}
