import { countries } from '../world/countries.ts';
import type { Random } from '../world/random.ts';

/** The states of the simulated world. */
export const codes: readonly string[] = countries.map((one) => one.code);

/** Two countries that are not one. */
export function pair(random: Random): string {
  const one = random.early(codes.length);
  const other = (one + random.int(1, codes.length - 1)) % codes.length;
  return `with=${codes[one]}&with=${codes[other]}`;
}

/** Countries are asked about as often as they are in the news. */
export const party = (random: Random): string => codes[random.early(codes.length)];

/** A month of which the simulated world tells. */
export function month(random: Random): string {
  const text = `2015-${String(random.int(1, 6)).padStart(2, '0')}`;
  return `since=${text}&until=${text}`;
}
