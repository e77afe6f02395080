import type { EventRuleCard } from './event-rule.ts';
import { refusalCard } from './rules/refusal.ts';
import { retoldCard } from './rules/retold.ts';
import { signedThereCard } from './signed-there.ts';
import { eventRules } from './rules.ts';
import { spokenRules } from './spoken/with-spoken.ts';
import { toldRules } from './told/with-told.ts';

/** What docs/rules.md says of the event rules, in the order of trial. */
export const eventRuleCards: readonly EventRuleCard[] = [
  ...eventRules.flat().map(({ card }) => card),
  refusalCard,
  retoldCard,
  signedThereCard,
  ...spokenRules.map(({ card }) => card),
  ...toldRules.map(({ card }) => card),
];
