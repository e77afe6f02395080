import type { Sentence } from '../../../model/annotated.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { QuantityFinding } from '../../mechanics/findings.ts';
import { product } from './amount.ts';
import { readBound } from './bounds.ts';
import type { PatternRead } from './pattern-rule.ts';
import type { Candidate, QuantityRead } from './quantity-rule.ts';

/** A quantity whose spans are offsets of its sentence. */
export type FoundQuantity = Omit<QuantityFinding, 'sentence'>;

/** Which rule read a quantity, in which text. */
export interface ReadBy {
  readonly rule: RuleName<'quantity'>;
  readonly text: string;
}

/** The quantity that a pattern rule read, with the bound of the words around it where it brought none. */
export function patternFinding(read: PatternRead, { rule, text }: ReadBy): FoundQuantity {
  const around = readBound(text, read.start, read.end);
  const bound = read.bound ?? around.bound;
  const bounded = read.bound === null ? around : read;
  return finding(read, { bound, low: read.low, high: read.high }, { ...bounded, rule });
}

/** The quantity that a rule made of a numeral, with the bound of the words around it. */
export function candidateFinding(
  candidate: Candidate,
  read: QuantityRead,
  { rule, text }: ReadBy,
): FoundQuantity {
  const low = product(candidate.first.value, read.factor);
  const high = product(candidate.last.value, read.factor);
  const around = readBound(text, read.start, read.end);
  const bound = candidate.range ? 'range' : around.bound;
  return finding(read, { bound, low: tidy(low), high: tidy(high) }, { ...around, rule });
}

/** A value without the rounding error of binary fractions: 0.1 × 3 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleName<'quantity'>;
}

function finding(
  read: QuantityRead,
  value: Pick<Quantity, 'bound' | 'low' | 'high'>,
  around: Span,
): FoundQuantity {
  return {
    span: { start: Math.min(read.start, around.start), end: Math.max(read.end, around.end) },
    quantity: {
      low: value.bound === 'less' ? null : value.low,
      high: value.bound === 'more' ? null : value.high,
      bound: value.bound,
      unit: read.unit,
      currency: read.currency,
    },
    counted: read.counted && { start: read.counted.start, end: read.counted.end },
    currencyImplied: read.currencyImplied,
    rule: around.rule,
  };
}

/** The quantity with article offsets. */
export function inArticle(one: FoundQuantity, sentence: Sentence): QuantityFinding {
  const offset = sentence.span.start;
  const shift = (span: { start: number; end: number }): { start: number; end: number } => ({
    start: span.start + offset,
    end: span.end + offset,
  });
  return {
    sentence: sentence.index,
    ...one,
    span: shift(one.span),
    counted: one.counted && shift(one.counted),
  };
}
