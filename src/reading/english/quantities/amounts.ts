import type { Amount } from './amount.ts';
import { digitAmounts } from './digit-amounts.ts';
import { joinScales } from './joined-scales.ts';
import { wordAmounts } from './word-amounts.ts';

/** The numbers of a sentence and those too long to be read. */
export interface AmountsRead {
  readonly amounts: readonly Amount[];
  readonly unreadable: readonly { readonly start: number; readonly end: number }[];
}

/** More digits than a double holds exactly. */
const longest = 15;

/** Finds numbers in digits and in words, with their scales, in text order; a number in words never overlaps one in digits. */
export function readAmounts(text: string): AmountsRead {
  const written = digitAmounts(text);
  const tooLong = (amount: Amount): boolean =>
    text.slice(amount.start, amount.end).replace(/\D/g, '').length > longest;
  const found = written.filter((amount) => !tooLong(amount));
  const worded = wordAmounts(text).filter(
    (amount) => !found.some((one) => amount.start < one.end && one.start < amount.end),
  );
  return {
    amounts: joinScales(
      text,
      [...found, ...worded].toSorted((a, b) => a.start - b.start),
    ),
    unreadable: written.filter(tooLong).map(({ start, end }) => ({ start, end })),
  };
}
