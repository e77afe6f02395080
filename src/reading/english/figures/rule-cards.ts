import type { RuleCard } from '../../mechanics/rule-card.ts';
import { conversionCard, partCard } from './kin.ts';
import { measureRules } from './measures.ts';

/** The rules that tell what a number measures, in the order in which they are asked; the last two take it from the figure before. */
export const figureRuleCards: readonly RuleCard<'figure'>[] = [
  ...measureRules.map(({ card }) => card),
  conversionCard,
  partCard,
];
