import type { QuantityFinding } from '../../mechanics/findings.ts';
import { sharedCurrency } from '../lexicon/shared-currencies.ts';

/** What is known around the sums of an article. */
export interface StatesAround {
  /** The words of a span of the article. */
  readonly textAt: (span: QuantityFinding['span']) => string;
  /** ISO 3166-1 alpha-3 codes of the states that a sentence names, by its places and actors. */
  readonly statesIn: (sentence: number) => ReadonlySet<string>;
  /** Those that the article names anywhere. */
  readonly states: ReadonlySet<string>;
}

/**
 * Gives a sum in "pesos", "francs" and their like the money of the one state of its sentence that calls it so ("the ministry in Santiago put
 * it at 2 billion pesos"), else of the one state of the article. Where two are named, or none, it stays as it is.
 */
export function withCurrencyOfState(
  quantities: readonly QuantityFinding[],
  around: StatesAround,
): readonly QuantityFinding[] {
  return quantities.map((finding) => {
    const shared = finding.quantity.unit === 'money' ? sharedCurrency(around.textAt(finding.span)) : null;
    const code = shared && codeAround(shared, around, finding.sentence);
    if (!code || code === finding.quantity.currency) return finding;
    return { ...finding, quantity: { ...finding.quantity, currency: code }, currencyImplied: true };
  });
}

function codeAround(
  shared: ReadonlyMap<string, string>,
  { statesIn, states }: StatesAround,
  sentence: number,
): string | null {
  const near = codesNamed(shared, statesIn(sentence));
  const codes = near.size > 0 ? near : codesNamed(shared, states);
  return codes.size === 1 ? [...codes][0] : null;
}

function codesNamed(shared: ReadonlyMap<string, string>, states: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...shared].filter(([state]) => states.has(state)).map(([, code]) => code));
}
