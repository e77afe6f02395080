import type { Quantity } from '../../model/quantity.ts';
import type { FigureWording } from '../../model/wording.ts';
import { groupedDigits } from '../../model/quantity-in-words.ts';

/**
 * The clause of a sentence in which a number stands, so that "350,000 …, including 87,000 in the south" gives each number
 * its own place. The whole sentence where the number cannot be found as written.
 */
export function clauseOf(sentence: string, quantity: Quantity, { clauseBreak }: FigureWording): string {
  const at = numberAt(sentence, quantity);
  if (at < 0) return sentence;
  let start = 0;
  for (const found of sentence.matchAll(clauseBreak)) {
    if (found.index > at) return sentence.slice(start, found.index);
    start = found.index;
  }
  return sentence.slice(start);
}

/** Where a quantity's number stands in a sentence: with or without commas, or in millions and billions; -1 where it is not found. */
export function numberAt(sentence: string, quantity: Quantity): number {
  const value = quantity.low ?? quantity.high;
  if (value === null) return -1;
  const scaled = [1, 1e3, 1e6, 1e9, 1e12]
    .map((size) => value / size)
    .filter((part) => part >= 1 || value < 1);
  const forms = scaled.flatMap((part) => [String(part), groupedDigits(part)]);
  const found = forms.map((form) => sentence.indexOf(form)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : found[0];
}
