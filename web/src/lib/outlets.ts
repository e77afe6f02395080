/** An outlet with a count for each list, 0 where it has none. */
interface OutletRow {
  readonly outlet: string;
  readonly counts: readonly number[];
}

/** One row an outlet from the counts of several lists, those with the most articles (the first list) first. */
export function outletRows(
  lists: readonly (readonly { readonly name: string; readonly count: number }[])[],
): readonly OutletRow[] {
  const outlets = new Set(lists.flatMap((list) => list.map(({ name }) => name)));
  const counts = lists.map((list) => new Map(list.map(({ name, count }) => [name, count])));
  return [...outlets]
    .map((outlet) => ({ outlet, counts: counts.map((list) => list.get(outlet) ?? 0) }))
    .toSorted(
      (one, other) => (other.counts[0] ?? 0) - (one.counts[0] ?? 0) || one.outlet.localeCompare(other.outlet),
    );
}
