import { type Amount, product } from './amount.ts';

/**
 * Joins the parts of one number that are written each with its scale: "2 billion 300 million", "1 crore 20 lakh". Amounts come and go in
 * text order.
 */
export function joinScales(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const front = joined.at(-1);
    if (front && continues(text, front, amount)) joined[joined.length - 1] = sumOf(front, amount);
    else joined.push(amount);
  }
  return joined;
}

/** Nothing between them ("3 million and 200 thousand fled" are two), and the second fills up what the scale of the first leaves open. */
function continues(text: string, front: Amount, amount: Amount): boolean {
  if (!front.digits || !amount.digits || amount.scale < 1000) return false;
  return amount.value < front.scale && /^\s+$/.test(text.slice(front.end, amount.start));
}

function sumOf(front: Amount, amount: Amount): Amount {
  const value = front.value + amount.value;
  return {
    ...front,
    end: amount.end,
    value,
    mantissa: product(value, 1 / front.scale),
    decimals: Math.max(front.decimals, amount.decimals),
  };
}
