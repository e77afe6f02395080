import type { Quantity } from '../../model/quantity.ts';

/** The numbers that a quantity may stand for, both ends included; infinite where it is open. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * What a quantity leaves possible: an exact number within half a unit of its last significant digit (a tenth at most), "about" a
 * tenth either way (or its last digit up to 15%: about 40,000 may be 35,000), "more than" and "up to" open on one side.
 */
export function intervalOf(quantity: Quantity): Interval {
  const low = quantity.low ?? quantity.high ?? 0;
  const high = quantity.high ?? quantity.low ?? 0;
  switch (quantity.bound) {
    case 'exact':
    case 'range':
      return { from: low - grain(low), to: high + grain(high) };
    case 'about':
      return {
        from: low - Math.max(Math.abs(low) / 10, Math.min(half(low), Math.abs(low) * 0.15)),
        to: high + Math.max(Math.abs(high) / 10, Math.min(half(high), Math.abs(high) * 0.15)),
      };
    case 'more':
      return { from: low - grain(low), to: Infinity };
    case 'less':
      return { from: -Infinity, to: high + grain(high) };
  }
}

/**
 * Half of the last significant digit, and no more than a tenth, since the noughts of a round number may count: 250,000 gives
 * 5,000, 72 gives 0.5, 3.9 gives 0.05, 100 gives 10.
 */
function grain(value: number): number {
  return Math.min(half(value), Math.abs(value) / 10);
}

/** Half of the last significant digit, whatever it is. */
function half(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const digits = Math.abs(value).toExponential().split(/[.e]/);
  const exponent = Number(digits.at(-1));
  const decimals = digits.length === 3 ? digits[1].length : 0;
  return 0.5 * 10 ** (exponent - decimals);
}

/** Whether two intervals share more than an end: 16 and 17 do not agree, though each may be 16.5. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to);
}

/** Whether two quantities of one unit and currency can both be right of one thing: their intervals meet. */
export function agree(a: Quantity, b: Quantity): boolean {
  return overlaps(intervalOf(a), intervalOf(b));
}
