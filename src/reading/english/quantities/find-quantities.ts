import type { Sentence } from '../../../model/annotated.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { DateFinding, QuantityFinding } from '../../mechanics/findings.ts';
import { product, readAmounts } from './amounts.ts';
import { readBound } from './bounds.ts';
import { readCandidates } from './candidates.ts';
import type { PatternRead } from './pattern-rule.ts';
import type { Candidate, QuantityFrame, QuantityRead } from './quantity-rule.ts';
import { inDate } from './rules/not-figures.ts';
import { patternRules, quantityRules } from './rules.ts';
import { matchesOf } from '../../mechanics/matches.ts';

/** What the article says beside the sentence. */
export interface QuantitySurroundings {
  /** The sentence's own dates: numbers in them are no quantities. */
  readonly dates: readonly DateFinding[];
  /** ISO 3166-1 alpha-3 of the outlet's country, for a bare "$"; null where it is not known. */
  readonly outletCountry: string | null;
}

/** The quantities of one sentence and the doubts about them. */
export interface QuantitiesRead {
  /** In text order, not overlapping. */
  readonly quantities: readonly QuantityFinding[];
  /** `number-unreadable` for numbers of more digits than can be held exactly. */
  readonly issues: readonly Issue[];
}

/** A sign or word without which there is no quantity. */
const anyNumber =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|hundred|thousand|million|billion|trillion|dozen|scores|half|third|quarter|fifth|tenth|second|fourth|sixth|seventh|eighth|ninth|twice|one)|fold\b|teenth|tieth/i;

/** The quantities of a sentence, in text order; see {@link readQuantities}. */
export function findQuantities(
  sentence: Sentence,
  surroundings: QuantitySurroundings,
): readonly QuantityFinding[] {
  return readQuantities(sentence, surroundings).quantities;
}

/**
 * Finds numbers with unit, bound and counted noun.
 *
 * Ways of writing that are no plain numeral (fractions, ranks, "tens of thousands") are read first; then each numeral
 * is offered to the rules in order. Names, ages, clock times and numbers inside dates are refused. Never throws.
 */
export function readQuantities(sentence: Sentence, surroundings: QuantitySurroundings): QuantitiesRead {
  const { text } = sentence;
  if (!anyNumber.test(text)) return { quantities: [], issues: [] };
  const frame: QuantityFrame = { sentence, text, ...surroundings };
  const { amounts, unreadable } = readAmounts(text);
  const patterned = readPatterns(frame);
  const undated = amounts.filter((amount) => !inDate(amount, frame));
  const free = readCandidates(text, undated).filter(
    (one) => !patterned.some(({ span }) => one.start < span.end && span.start < one.end),
  );
  const quantities = [...patterned, ...free.flatMap((candidate) => readCandidate(candidate, frame))];
  const offset = sentence.span.start;
  return {
    quantities: quantities.toSorted((a, b) => a.span.start - b.span.start).map((one) => moved(one, sentence)),
    issues: [
      ...openCurrencies(quantities, sentence),
      ...unreadable.map(({ start, end }) => ({
        code: 'number-unreadable' as const,
        span: { start: offset + start, end: offset + end },
        detail: `${end - start} signs`,
      })),
    ],
  };
}

/** "3 billion francs": several states call their money so. */
function openCurrencies(found: readonly Finding[], { span, text }: Sentence): readonly Issue[] {
  return found
    .filter(({ quantity }) => quantity.unit === 'money' && quantity.currency === null)
    .map((one) => ({
      code: 'currency-open' as const,
      span: { start: span.start + one.span.start, end: span.start + one.span.end },
      detail: text.slice(one.span.start, one.span.end),
    }));
}

type Finding = Omit<QuantityFinding, 'sentence'>;

function readPatterns(frame: QuantityFrame): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of patternRules) {
    if (!rule.needs.test(frame.text)) continue;
    for (const match of matchesOf(frame.text, rule.pattern)) {
      const end = match.index + match[0].length;
      if (found.some(({ span }) => match.index < span.end && span.start < end)) continue;
      const read = rule.read(match, frame);
      if (read) found.push(patternFinding(read, rule.name, frame.text));
    }
  }
  return found;
}

function patternFinding(read: PatternRead, rule: string, text: string): Finding {
  const around = readBound(text, read.start, read.end);
  const bound = read.bound ?? around.bound;
  const bounded = read.bound === null ? around : read;
  return finding(read, { bound, low: read.low, high: read.high }, { ...bounded, rule });
}

function readCandidate(candidate: Candidate, frame: QuantityFrame): readonly Finding[] {
  for (const rule of quantityRules) {
    const read = rule.read(candidate, frame);
    if (read === 'refused') return [];
    if (read) return [candidateFinding(candidate, read, { rule: rule.name, text: frame.text })];
  }
  return [];
}

interface Context {
  readonly rule: string;
  readonly text: string;
}

function candidateFinding(candidate: Candidate, read: QuantityRead, { rule, text }: Context): Finding {
  const low = product(candidate.first.value, read.factor);
  const high = product(candidate.last.value, read.factor);
  const around = readBound(text, read.start, read.end);
  const bound = candidate.range ? 'range' : around.bound;
  return finding(read, { bound, low: tidy(low), high: tidy(high) }, { ...around, rule });
}

/** 0.1 × 3 without its dust. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

function finding(read: QuantityRead, value: Pick<Quantity, 'bound' | 'low' | 'high'>, around: Span): Finding {
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

function moved(one: Finding, sentence: Sentence): QuantityFinding {
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
