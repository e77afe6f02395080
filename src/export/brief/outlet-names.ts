import { compareText } from '../../model/order.ts';
import { outletKey } from '../../model/outlet-key.ts';
import type { ArticleHead } from '../../model/record.ts';

/** The one name under which a page calls each outlet, by any of its spellings. */
export type OutletNames = (outlet: string) => string;

/** Chooses for each outlet the spelling that most articles use, one in small letters before one in capitals alone. */
export function outletNames(articles: readonly ArticleHead[]): OutletNames {
  const named = articles.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]));
  const chosen = new Map(
    [...Map.groupBy(named, outletKey)].map(([key, spellings]) => [key, likeliest(spellings)] as const),
  );
  return (outlet) => chosen.get(outletKey(outlet)) ?? outlet;
}

function likeliest(spellings: readonly string[]): string {
  const counts = [...Map.groupBy(spellings, (one) => one)].map(
    ([name, held]) => [name, held.length] as const,
  );
  const inCapitals = (name: string): number => Number(name === name.toUpperCase());
  return counts.toSorted(
    ([a, m], [b, n]) => inCapitals(a) - inCapitals(b) || n - m || compareText(a, b),
  )[0][0];
}
