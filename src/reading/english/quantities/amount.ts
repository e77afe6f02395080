import { scaleWords } from '../lexicon/number-words.ts';

/** A number as the sentence writes it, before it is known what it counts. Offsets are of the sentence. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Value without the scale behind it: 30 for the first of "30-35 billion". */
  readonly mantissa: number;
  readonly scale: number;
  readonly digits: boolean;
  /** How many digits stand behind the decimal point. */
  readonly decimals: number;
}

/** The product in full units, without the rounding error of binary fractions: 1.1 million is 1,100,000. */
export function product(mantissa: number, scale: number): number {
  const value = mantissa * scale;
  return scale >= 1000 ? Number(value.toPrecision(15)) : value;
}

/** What the word multiplies by; 1 where it is no scale or there is none. */
export function scaleOf(word: string | undefined): number {
  return word ? (scaleWords[word.toLowerCase()] ?? 1) : 1;
}
