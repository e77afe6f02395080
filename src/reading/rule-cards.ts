import { commitmentAdjectiveCard } from './english/commitments/rules/by-adjective.ts';
import { commitmentListCard } from './english/commitments/rules/by-list.ts';
import { commitmentModalCard } from './english/commitments/rules/by-modal.ts';
import { commitmentNounCard } from './english/commitments/rules/by-noun.ts';
import { commitmentPassiveCard } from './english/commitments/rules/by-passive.ts';
import { commitmentSigningCard } from './english/commitments/rules/by-signing.ts';
import { commitmentSignedPaperCard } from './english/commitments/rules/by-signed-paper.ts';
import { commitmentVerbCard } from './english/commitments/rules/by-verb.ts';
import { deedCards } from './english/commitments/make-deeds.ts';
import { dateRules } from './english/dates/rules.ts';
import { patternRules, quantityRules } from './english/quantities/rules.ts';
import { eventRuleCards } from './english/events/rule-cards.ts';
import { figureRuleCards } from './english/figures/rule-cards.ts';
import { aliasCard } from './english/offices/make-aliases.ts';
import { counterpartCard } from './english/offices/counterpart-offices.ts';
import { pluralCard } from './english/offices/rules/plural.ts';
import { holdingRules } from './english/offices/rules.ts';
import type { RuleCard } from './mechanics/rule-card.ts';
import { accordingToCard } from './english/statements/rules/according-to.ts';
import { attributedCard } from './english/statements/rules/attributed.ts';
import { byAdjectiveCard } from './english/statements/rules/by-adjective.ts';
import { byAgentCard } from './english/statements/rules/by-agent.ts';
import { byColonCard } from './english/statements/rules/by-colon.ts';
import { byNounCard } from './english/statements/rules/by-noun.ts';
import { byVerbCard } from './english/statements/rules/by-verb.ts';
import { continuedCard } from './english/statements/rules/continued.ts';
import { signedCard } from './english/statements/rules/signed.ts';
import { turnCard } from './english/statements/rules/turn.ts';
import { issuedCard } from './english/statements/rules/issued.ts';
import { quotedAsSayingCard } from './english/statements/rules/quoted-as-saying.ts';

/** The rules that find what claims are made of: dates and quantities, in the order in which they are asked. */
export const findingRuleCards: readonly RuleCard<'date' | 'quantity'>[] = [
  ...dateRules.map(({ card }) => card),
  ...patternRules.map(({ card }) => card),
  ...quantityRules.map(({ card }) => card),
];

/** Every rule that makes claims, as docs/rules.md tells of it. */
export const ruleCards: readonly RuleCard[] = [
  ...holdingRules.map(({ card }) => card),
  pluralCard,
  counterpartCard,
  aliasCard,
  ...eventRuleCards,
  byVerbCard,
  byAgentCard,
  byNounCard,
  byAdjectiveCard,
  byColonCard,
  accordingToCard,
  quotedAsSayingCard,
  continuedCard,
  issuedCard,
  turnCard,
  signedCard,
  attributedCard,
  commitmentVerbCard,
  commitmentSigningCard,
  commitmentSignedPaperCard,
  commitmentModalCard,
  commitmentPassiveCard,
  commitmentNounCard,
  commitmentAdjectiveCard,
  commitmentListCard,
  ...deedCards,
  ...figureRuleCards,
];
