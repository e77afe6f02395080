import type { Bound } from '../../src/model/quantity.ts';

/** What one figure of a case must be. */
export interface ExpectedFigure {
  readonly bound: Bound;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 for money, else the unit. */
  readonly unit: string;
  /** Words that the measure, the owner or the counted noun must hold; null where any will do. */
  readonly noun: string | null;
  /** Name of the place; null where there must be none. */
  readonly place: string | null;
  /** Start of the ISO date of the as-of; null where there must be none. */
  readonly asOf: string | null;
}

/** One sentence of our own with the figures it must give. */
export interface FigureCase {
  readonly text: string;
  /** The day of the article. */
  readonly on: string;
  /** Country of the outlet, for a bare "$". */
  readonly country: string | null;
  /** Names of places in the sentence, with their country: "Busan:KOR". */
  readonly places: readonly string[];
  readonly want: readonly ExpectedFigure[];
}

interface Where {
  readonly place?: string;
  readonly asOf?: string;
}

/** Unit (ISO 4217 for money), noun, and where asked place and as-of. */
type Named = readonly [unit: string, noun: string | null, where?: Where];

/** A figure with one number (or two for a range), its unit and its noun. */
export function figure(
  bound: Bound,
  value: number | readonly [number, number],
  named: Named,
): ExpectedFigure {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const [unit, noun, where] = named;
  return {
    bound,
    low: bound === 'less' ? null : low,
    high: bound === 'more' ? null : high,
    unit,
    noun,
    place: where?.place ?? null,
    asOf: where?.asOf ?? null,
  };
}
