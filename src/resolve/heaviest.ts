import { compareText } from '../model/order.ts';

/** The text with the greatest sum; on a tie the longer one, then the first by code unit. Null for an empty list. */
export function heaviest<T extends string>(weighed: readonly (readonly [T, number])[]): T | null {
  return ranked(weighed)[0] ?? null;
}

/** The distinct texts by falling sum, then falling length, then code units. */
export function ranked<T extends string>(weighed: readonly (readonly [T, number])[]): readonly T[] {
  const sums = new Map<T, number>();
  for (const [text, weight] of weighed) sums.set(text, (sums.get(text) ?? 0) + weight);
  return [...sums]
    .toSorted(([a, m], [b, n]) => n - m || b.length - a.length || compareText(a, b))
    .map(([text]) => text);
}
