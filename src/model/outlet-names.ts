import { compareText } from './order.ts';
import { outletKey } from './outlet-key.ts';

/** The one name under which each outlet is told of, by any of its spellings. */
export type OutletNames = (outlet: string) => string;

/**
 * Chooses for each outlet one of its spellings: a name before an address ("CNN", not "cnn.com"), one in small letters before one in capitals
 * alone, then the one that most articles use, then the first by code unit. Each spelling is given once; how many articles use one is asked only
 * where that decides.
 */
export function outletNames(
  spellings: readonly string[],
  articlesOf: (spelling: string) => number,
): OutletNames {
  const chosen = new Map(
    [...Map.groupBy(spellings, outletKey)].map(([key, held]) => [key, likeliest(held, articlesOf)] as const),
  );
  return (outlet) => {
    const key = outletKey(outlet);
    return key === '' ? outlet : (chosen.get(key) ?? outlet);
  };
}

function likeliest(spellings: readonly string[], articlesOf: (spelling: string) => number): string {
  const least = Math.min(...spellings.map(plainness));
  const plain = spellings.filter((one) => plainness(one) === least);
  if (plain.length === 1) return plain[0];
  return plain
    .map((name) => [name, articlesOf(name)] as const)
    .toSorted(([a, m], [b, n]) => n - m || compareText(a, b))[0][0];
}

/** 0 for a name as people write it, 1 for one in capitals alone, 2 for an address. */
function plainness(name: string): number {
  if (/^\S+\.\p{L}{2,}(?:\/\S*)?$/u.test(name)) return 2;
  return Number(name === name.toUpperCase());
}
