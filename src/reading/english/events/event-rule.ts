import type { RuleCard } from '../../mechanics/rule-card.ts';
import type { EventRuleName, FoundEvent } from './token-event.ts';
import type { VerbReading } from './patterns/read-verbs.ts';

/** What docs/rules.md says of a rule for events. */
export interface EventRuleCard extends RuleCard {
  readonly name: EventRuleName;
}

/** One way in which a sentence tells events. */
export interface EventRule {
  readonly card: EventRuleCard;
  /** The events that the rule finds in a sentence, in text order of what tells them. */
  readonly find: (reading: VerbReading) => readonly FoundEvent[];
}
