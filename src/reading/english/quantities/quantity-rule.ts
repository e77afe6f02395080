import type { Sentence } from '../../../model/annotated.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import type { RuleCard } from '../../mechanics/rule-card.ts';
import type { Amount } from './amount.ts';

/** One number, or two that make a range, as the rules see it. Offsets are of the sentence. */
export interface Candidate {
  readonly first: Amount;
  /** The second number of a range; the same as the first where there is one number. */
  readonly last: Amount;
  readonly range: boolean;
  readonly start: number;
  readonly end: number;
}

/** What the rules may know besides the number. */
export interface QuantityFrame {
  readonly sentence: Sentence;
  readonly text: string;
  readonly dates: readonly DateFinding[];
  readonly outletCountry: string | null;
}

/** What a rule makes of a number. Offsets are of the sentence; bounds are read afterwards, around them. */
export interface QuantityRead {
  readonly start: number;
  readonly end: number;
  /** Factor on the written value: 0.01 for cents. */
  readonly factor: number;
  readonly unit: string;
  readonly currency: string | null;
  readonly currencyImplied: boolean;
  /** Sentence offsets of the counted noun phrase. */
  readonly counted: { readonly start: number; readonly end: number } | null;
}

/** One way of reading a number: a value, "refused" for what is no figure, or null for "not mine". */
export interface QuantityRule {
  readonly card: RuleCard<'quantity'>;
  read(candidate: Candidate, frame: QuantityFrame): QuantityRead | 'refused' | null;
}

/** A reading without currency. */
export function plainRead(
  span: { readonly start: number; readonly end: number },
  unit: string,
  counted: QuantityRead['counted'],
): QuantityRead {
  return { ...span, factor: 1, unit, currency: null, currencyImplied: false, counted };
}
