import type { FigureClaim } from '../../../model/claim.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { amountComparisons } from '../lexicon/amount-words.ts';
import { roundingPattern } from '../lexicon/bounding-words.ts';
import type { RuleCard, RuleName, Ruled } from '../../mechanics/rule-card.ts';
import type { FigureContext, Measured } from './figure-context.ts';

/** The rule of {@link Kin} "conversion". */
export const conversionCard: RuleCard<'figure'> = {
  name: 'figure-conversion',
  kind: 'figure',
  pattern:
    'The same sum or measure in another unit, in brackets or after "or": it shares everything with the first.',
  example: 'It cost 1.4 trillion won (US$1 billion).',
  mustNotMatch: 'It cost 1.4 trillion won (12 percent less).',
};

/** The rule of {@link Kin} "part". */
export const partCard: RuleCard<'figure'> = {
  name: 'figure-part',
  kind: 'figure',
  pattern:
    '"Including …", "of whom …" and a number without a noun: a part of the number before, with its own place.',
  example: 'The region has 140,000 refugees, including 36,000 in the south.',
  mustNotMatch: 'The region has 140,000 refugees, including 36 pilots.',
};

/** What a quantity measures, with the rule that told it. */
export interface RuledMeasure extends Measured {
  readonly rule: RuleName<'figure'>;
}

/** A figure of the sentence made before, with what it was made from. */
export interface EarlierFigure {
  readonly context: FigureContext;
  readonly measured: RuledMeasure;
  readonly claim: Ruled<FigureClaim>;
}

/** From which figure before it a quantity takes its measure, and how. */
export interface Kin {
  /** "conversion": the same sum in another currency; "part": a part of the whole; "same": another amount of the same thing. */
  readonly kind: 'conversion' | 'part' | 'same';
  readonly earlier: EarlierFigure;
}

/**
 * Finds the earlier figure from which the quantity takes its measure: the sum in brackets behind a sum, "including 36,000 …",
 * and the second of "from A to B" or "up from B".
 */
export function kinOf(context: FigureContext, earlier: readonly EarlierFigure[]): Kin | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const { sentence, finding } = context;
  const between = sentence.text.slice(
    last.context.finding.span.end - sentence.span.start,
    finding.span.start - sentence.span.start,
  );
  if (isConversion(between, last.context, context)) return { kind: 'conversion', earlier: last };
  if (finding.counted === null && sameSort(last.context, context)) {
    if (/\b(?:including|of which|of whom|among them|among whom|with)\s*$/i.test(between))
      return { kind: 'part', earlier: last };
    if (joins(between)) return { kind: 'same', earlier: last };
  }
  return null;
}

const including = new RegExp(
  String.raw`^(?:\s+[\p{L}-]+){0,3},?\s+(?:including|among\s+them)\s+(?:${roundingPattern}\s+)?$`,
  'iu',
);

/**
 * The earlier figure of which this one, with a noun of its own, is a part: "131 civilians including 21 children". Its time and place are
 * those of the whole.
 */
export function wholeOf(
  { sentence, finding }: FigureContext,
  earlier: readonly EarlierFigure[],
): EarlierFigure | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const { span } = last.context.finding;
  const between = sentence.text.slice(
    span.end - sentence.span.start,
    finding.span.start - sentence.span.start,
  );
  return including.test(between) ? last : null;
}

/** Whether a quantity is the one before in another unit: "(US$1 billion)", "or about $900 million", "/ 2,100 miles". */
function isConversion(between: string, one: FigureContext, other: FigureContext): boolean {
  if (one.finding.rule !== other.finding.rule) return false;
  if (one.finding.rule !== 'money' && one.finding.rule !== 'measure') return false;
  return (
    unitOf(one) !== unitOf(other) &&
    /^(?:\s*\(|,?\s+or\s+|\s*\/\s*|,?\s+(?:roughly\s+)?equivalent\s+to\s+)\s*(?:US|equivalent to|roughly|about|or)?\s*$/i.test(
      between,
    )
  );
}

function sameSort(one: FigureContext, other: FigureContext): boolean {
  return sortOf(one) === sortOf(other);
}

const joining = new RegExp(
  String.raw`^(?:\s+(?:in|at|on|last|this|a)\s+[^,;]{2,24})?,?\s+${anyOf(amountComparisons)}\s+(?:${roundingPattern}\s+)?$`,
  'i',
);

/** Whether the words between two amounts make them amounts of one thing: "… in 2015 to …", "…, up from …", "…, compared with …". */
function joins(between: string): boolean {
  return joining.test(between);
}

function unitOf({ finding }: FigureContext): string {
  return finding.quantity.currency ?? finding.quantity.unit;
}

function sortOf({ finding }: FigureContext): string {
  const { unit } = finding.quantity;
  return unit === 'money' || unit === 'percent' ? unit : 'count';
}
