import type { RuleName } from '../../mechanics/rule-card.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { amountAdjectives, emptyAmounts } from '../lexicon/amount-words.ts';
import { isCurrencyName } from '../lexicon/currencies.ts';
import { conversionCard, type Kin, partCard, type RuledMeasure } from './kin.ts';
import { measureRules } from './measures.ts';

/**
 * What a quantity measures: the measure of the earlier figure that it repeats or is a part of, else that of the first rule that applies.
 * Null where its sentence does not tell, or tells an amount alone.
 */
export function measuredOf(context: FigureContext, kin: Kin | null): RuledMeasure | null {
  if (kin === null) return measuredByRule(context);
  const measured = measuredByKin(kin, context);
  return isEmpty(measured) ? null : measured;
}

function measuredByRule(context: FigureContext): RuledMeasure | null {
  for (const rule of measureRules) {
    const measured = rule.measure(context);
    if (measured && !isEmpty(measured) && !isActor(context, measured))
      return { ...measured, rule: rule.card.name };
  }
  return null;
}

/** Whether a measure names an amount and nothing that it is of: "total", "dollars". */
function isEmpty({ measure }: Measured): boolean {
  const words = measure.toLowerCase().split(' ');
  const named = words.slice(words.findIndex((word) => !amountAdjectives.has(word)));
  return measure === '' || emptyAmounts.has(named.join(' ')) || isCurrencyName(measure);
}

/** Whether the word that would be the measure is a person, a state or an adverb: these have amounts and are no measure. */
function isActor({ mentions, sentence, findings }: FigureContext, { head }: Measured): boolean {
  if (head?.upos === 'ADV') return true;
  if (head?.upos !== 'PROPN') return false;
  const types = mentions
    .headedBy(sentence.index, head.index)
    .map(({ actor }) => findings.actors[actor]?.type);
  return types.includes('person') || types.includes('state');
}

function measuredByKin({ kind, earlier }: Kin, context: FigureContext): RuledMeasure {
  const { measured, claim } = earlier;
  const unit = context.finding.quantity.unit === 'number' ? claim.quantity.unit : null;
  return { ...measured, unit, rule: ruleOfKin[kind] ?? measured.rule };
}

const ruleOfKin: Readonly<Record<Kin['kind'], RuleName<'figure'> | null>> = {
  conversion: conversionCard.name,
  part: partCard.name,
  same: null,
};
