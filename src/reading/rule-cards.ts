import { commitmentAdjectiveCard } from './commitments/rules/by-adjective.ts';
import { commitmentListCard } from './commitments/rules/by-list.ts';
import { commitmentModalCard } from './commitments/rules/by-modal.ts';
import { commitmentNounCard } from './commitments/rules/by-noun.ts';
import { commitmentVerbCard } from './commitments/rules/by-verb.ts';
import { eventRuleCards } from './events/rule-cards.ts';
import { officeRuleCards } from './offices/rule-cards.ts';
