import { commitmentAdjectiveCard } from './commitments/rules/by-adjective.ts';
import { commitmentListCard } from './commitments/rules/by-list.ts';
import { commitmentModalCard } from './commitments/rules/by-modal.ts';
import { commitmentNounCard } from './commitments/rules/by-noun.ts';
import { commitmentVerbCard } from './commitments/rules/by-verb.ts';
import { eventRuleCards } from './events/rule-cards.ts';
import { figureRuleCards } from './figures/rule-cards.ts';
import { officeRuleCards } from './offices/rule-cards.ts';
import type { RuleCard } from './rule-card.ts';
import { accordingToCard } from './statements/rules/according-to.ts';
import { byAgentCard } from './statements/rules/by-agent.ts';
import { byColonCard } from './statements/rules/by-colon.ts';
import { byNounCard } from './statements/rules/by-noun.ts';
import { byVerbCard } from './statements/rules/by-verb.ts';
import { continuedCard } from './statements/rules/continued.ts';
import { quotedAsSayingCard } from './statements/rules/quoted-as-saying.ts';

/** Every rule that makes claims, as docs/rules.md tells of it. */
export const ruleCards: readonly RuleCard[] = [
  ...officeRuleCards,
  ...eventRuleCards,
  byVerbCard,
  byAgentCard,
  byNounCard,
  byColonCard,
  accordingToCard,
  quotedAsSayingCard,
  continuedCard,
  commitmentVerbCard,
  commitmentModalCard,
  commitmentNounCard,
  commitmentAdjectiveCard,
  commitmentListCard,
  ...figureRuleCards,
];
