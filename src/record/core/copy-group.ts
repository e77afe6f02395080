import { compareText, sortedSet } from '../../model/order.ts';

/**
 * The name of the group that several groups make together: the first of their names by code unit, so that the order of arrival does
 * not show.
 */
export function joinedGroup(names: Iterable<string>): string {
  return sortedSet(names)[0] ?? '';
}

/** An article with the fingerprints of its text; see `articleBands`. */
export interface Banded {
  readonly id: string;
  readonly bands: readonly number[];
}

/**
 * The group of each article, by its id: articles that share a band carry one text, and so do those that a third ties together. A group is
 * named by its first article id.
 */
export function copyGroups(articles: readonly Banded[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  const firstWith = new Map<number, string>();
  for (const { id, bands } of articles) {
    for (const band of bands) {
      const [root, other] = [rootOf(firstWith.get(band) ?? id), rootOf(id)].toSorted(compareText);
      if (root !== other) parents.set(other, root);
      firstWith.set(band, root);
    }
  }
  return new Map(articles.map(({ id }) => [id, rootOf(id)] as const));
}
