import type { Quantity } from '../../../model/quantity.ts';
import type { RuleCard } from '../../mechanics/rule-card.ts';
import type { QuantityFrame, QuantityRead } from './quantity-rule.ts';

/** A reading that brings its own numbers. */
export interface PatternRead extends QuantityRead {
  readonly low: number;
  readonly high: number;
  /** Null where the words around it set the bound. */
  readonly bound: Quantity['bound'] | null;
}

/**
 * A way of writing a number that is no plain numeral: "half of", "tens of thousands", "third-largest".
 *
 * The pattern is global and linear.
 */
export interface PatternRule {
  readonly card: RuleCard<'quantity'>;
  readonly needs: RegExp;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, frame: QuantityFrame): PatternRead | null;
}
