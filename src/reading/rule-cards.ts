import { commitmentAdjectiveCard } from './english/commitments/rules/by-adjective.ts';
import { commitmentListCard } from './english/commitments/rules/by-list.ts';
import { commitmentModalCard } from './english/commitments/rules/by-modal.ts';
import { commitmentNounCard } from './english/commitments/rules/by-noun.ts';
import { commitmentSigningCard } from './english/commitments/rules/by-signing.ts';
import { commitmentVerbCard } from './english/commitments/rules/by-verb.ts';
import { eventRuleCards } from './english/events/rule-cards.ts';
import { figureRuleCards } from './english/figures/rule-cards.ts';
import { officeRuleCards } from './english/offices/rule-cards.ts';
import type { RuleCard } from './mechanics/rule-card.ts';
import { accordingToCard } from './english/statements/rules/according-to.ts';
import { byAgentCard } from './english/statements/rules/by-agent.ts';
import { byColonCard } from './english/statements/rules/by-colon.ts';
import { byNounCard } from './english/statements/rules/by-noun.ts';
import { byVerbCard } from './english/statements/rules/by-verb.ts';
import { continuedCard } from './english/statements/rules/continued.ts';
import { quotedAsSayingCard } from './english/statements/rules/quoted-as-saying.ts';

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
  commitmentSigningCard,
  commitmentModalCard,
  commitmentNounCard,
  commitmentAdjectiveCard,
  commitmentListCard,
  ...figureRuleCards,
];
