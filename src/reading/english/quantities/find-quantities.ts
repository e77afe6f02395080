import type { Sentence } from '../../../model/annotated.ts';
import type { Issue } from '../../../model/issue.ts';
import type { DateFinding, QuantityFinding } from '../../mechanics/findings.ts';
import { readAmounts } from './amounts.ts';
import { readCandidates } from './candidates.ts';
import { candidateFinding, type FoundQuantity, inArticle, patternFinding } from './found-quantity.ts';
import type { Candidate, QuantityFrame } from './quantity-rule.ts';
import { endsName } from './name-with-number.ts';
import { inDate, isNoFigure } from './not-figures.ts';
import { withCents } from './with-cents.ts';
import { patternRules, quantityRules } from './rules.ts';
import { matchesOf } from '../../mechanics/matches.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { numberWords } from '../lexicon/number-words.ts';

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
const anyNumber = new RegExp(String.raw`\d|\b${anyOf(numberWords)}|fold\b|teenth|tieth|\ban hour\b`, 'i');

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
  const found = [...patterned, ...free.flatMap((candidate) => readCandidate(candidate, frame))];
  const quantities = withCents(
    found.toSorted((a, b) => a.span.start - b.span.start),
    text,
  );
  const offset = sentence.span.start;
  return {
    quantities: quantities.map((one) => inArticle(one, sentence)),
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
function openCurrencies(found: readonly FoundQuantity[], { span, text }: Sentence): readonly Issue[] {
  return found
    .filter(({ quantity }) => quantity.unit === 'money' && quantity.currency === null)
    .map((one) => ({
      code: 'currency-open' as const,
      span: { start: span.start + one.span.start, end: span.start + one.span.end },
      detail: text.slice(one.span.start, one.span.end),
    }));
}

function readPatterns(frame: QuantityFrame): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (const rule of patternRules) {
    if (!rule.needs.test(frame.text)) continue;
    for (const match of matchesOf(frame.text, rule.pattern)) {
      const end = match.index + match[0].length;
      if (found.some(({ span }) => match.index < span.end && span.start < end)) continue;
      const read = rule.read(match, frame);
      if (read) found.push(patternFinding(read, { rule: rule.card.name, text: frame.text }));
    }
  }
  return found;
}

function readCandidate(candidate: Candidate, frame: QuantityFrame): readonly FoundQuantity[] {
  if (isNoFigure(candidate, frame.text) || endsName(candidate, frame.sentence)) return [];
  for (const rule of quantityRules) {
    const read = rule.read(candidate, frame);
    if (read === 'refused') return [];
    if (read) return [candidateFinding(candidate, read, { rule: rule.card.name, text: frame.text })];
  }
  return [];
}
