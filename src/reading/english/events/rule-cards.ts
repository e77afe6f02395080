import type { EventRuleCard } from './event-rule.ts';
import { chargeCard } from './rules/charge.ts';
import { refusalCard } from './rules/refusal.ts';
import { retoldCard } from './rules/retold.ts';
import { eventRules } from './rules.ts';

/** What docs/rules.md says of the event rules, in the order of trial. */
export const eventRuleCards: readonly EventRuleCard[] = [
  ...eventRules.flat().map(({ card }) => card),
  refusalCard,
  retoldCard,
  chargeCard,
];
