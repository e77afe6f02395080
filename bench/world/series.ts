import type { Country } from './countries.ts';
import { yearOf } from './days.ts';
import { Random, seedOf } from './random.ts';

export type Measure = 'trade' | 'residents' | 'investment' | 'tourists';

/** What is counted: something of one country in or with another. */
export interface Series {
  readonly measure: Measure;
  /** Whose; for trade the first of the two by code. */
  readonly of: Country;
  /** Where, or with whom. */
  readonly at: Country;
}

/** Days between two counts of a level. */
const countedEvery = 91;

/** The true value of a level on a day: it grows by 1–9% a year and is counted anew every quarter. */
export function valueOn(seed: number, series: Series, day: number): number {
  const random = new Random(seedOf(seed, series.measure, series.of.code, series.at.code));
  const growth = 0.01 + random.next() * 0.08;
  const base = baseOf(series.measure, random);
  const counted = Math.floor(day / countedEvery) * countedEvery;
  const noise = new Random(seedOf(seed, series.of.code, series.at.code, counted)).next() * 0.004;
  return Math.round(base * (1 + growth) ** (counted / 365) * (1 + noise));
}

/** The true value of a yearly flow in a year. */
export function valueIn(seed: number, series: Series, year: number): number {
  return valueOn(seed, series, Math.round((year - 2015) * 365.25 + 182));
}

function baseOf(measure: Measure, random: Random): number {
  const spread = 10 ** random.next();
  if (measure === 'trade') return Math.round(8_000 * spread + random.int(0, 999)) * 1_000_000;
  if (measure === 'investment') return Math.round(3_000 * spread + random.int(0, 999)) * 1_000_000;
  return Math.round(40_000 * spread) + random.int(0, 999);
}

/** The last whole year on a day. */
export function lastYear(day: number): number {
  return yearOf(day) - 1;
}
