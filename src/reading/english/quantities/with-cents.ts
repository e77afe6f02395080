import { product } from './amount.ts';
import type { FoundQuantity } from './found-quantity.ts';

/** Joins a sum and the cents or pence written behind it: "three dollars and forty-five cents" is 3.45. Spans are of the text. */
export function withCents(found: readonly FoundQuantity[], text: string): readonly FoundQuantity[] {
  const joined: FoundQuantity[] = [];
  for (const one of found) {
    const front = joined.at(-1);
    const whole = front && wholeWithCents(front, one, text);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(one);
  }
  return joined;
}

const smallCoin = /\b(?:cents?|pence)\b/i;

function wholeWithCents(front: FoundQuantity, cents: FoundQuantity, text: string): FoundQuantity | null {
  if (front.quantity.unit !== 'money' || cents.quantity.unit !== 'money' || front.quantity.bound === 'range')
    return null;
  if (!smallCoin.test(written(cents, text)) || smallCoin.test(written(front, text))) return null;
  if (!/^\s+(?:and\s+)?$/.test(text.slice(front.span.end, cents.span.start))) return null;
  if (!isWhole(front.quantity.high ?? front.quantity.low) || (cents.quantity.high ?? 1) >= 1) return null;
  const add = (value: number | null): number | null =>
    value === null ? null : product(value + (cents.quantity.high ?? 0), 1);
  const { low, high } = front.quantity;
  return {
    ...front,
    span: { start: front.span.start, end: cents.span.end },
    quantity: { ...front.quantity, low: add(low), high: add(high) },
    counted: cents.counted,
  };
}

function written({ span }: FoundQuantity, text: string): string {
  return text.slice(span.start, span.end);
}

function isWhole(value: number | null): boolean {
  return value !== null && Number.isInteger(value);
}
