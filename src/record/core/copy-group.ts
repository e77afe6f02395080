import { compareText, sortedSet } from '../../model/order.ts';
import { articleBands, shingledText, type ShingledText } from '../../resolve/stories/shingles.ts';
import {
  areVersions,
  distinctShingles,
  versionKeys,
  type VersionKeys,
} from '../../resolve/stories/versions.ts';

/**
 * The name of the group that several groups make together: the first of their names by code unit, so that the order of arrival does
 * not show.
 */
export function joinedGroup(names: Iterable<string>): string {
  return sortedSet(names)[0] ?? '';
}

/** An article with its text, as far as copies and versions are found by it. */
export interface Printed {
  readonly id: string;
  readonly text: string;
  /** Day of publication; null where there is none. */
  readonly published: string | null;
}

/** By what the copies and versions of an article are looked up. */
export interface Fingerprints {
  readonly bands: readonly number[];
  readonly versions: VersionKeys;
}

/** The fingerprints of an article, worked out anew. */
export function fingerprintsOf({ text, published }: Omit<Printed, 'id'>): Fingerprints {
  const shingled = shingledText(text);
  return { bands: articleBands(shingled), versions: versionKeys(shingled, published) };
}

/**
 * The group of each article, by its id: articles that share a band carry one text, articles that share a key and hold one another are
 * versions of one, and so are those that a third ties together. A group is named by its first article id.
 */
export function copyGroups(articles: readonly Printed[]): ReadonlyMap<string, string> {
  const { join, rootOf } = unionOf();
  const shingled = articles.map((one) => shingledArticle(one));
  joinByBands(shingled, join);
  joinVersions(shingled, { join, rootOf });
  return new Map(articles.map(({ id }) => [id, rootOf(id)] as const));
}

/** Groups of ids, each named by its first. */
export function unionOf(): Groups {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [root, other] = [rootOf(a), rootOf(b)].toSorted(compareText);
    if (root !== other) parents.set(other, root);
  };
  return { join, rootOf };
}

type Join = (a: string, b: string) => void;

interface ShingledArticle extends Printed, ShingledText {
  readonly distinct: Uint32Array;
}

function shingledArticle(article: Printed): ShingledArticle {
  const text = shingledText(article.text);
  return { ...article, ...text, distinct: distinctShingles(text) };
}

function joinByBands(articles: readonly ShingledArticle[], join: Join): void {
  const firstWith = new Map<number, string>();
  for (const { id, ...text } of articles) {
    for (const band of articleBands(text)) {
      const first = firstWith.get(band);
      if (first === undefined) firstWith.set(band, id);
      else join(first, id);
    }
  }
}

export interface Groups {
  readonly join: Join;
  readonly rootOf: (id: string) => string;
}

function joinVersions(articles: readonly ShingledArticle[], { join, rootOf }: Groups): void {
  const filed = new Map<number, ShingledArticle[]>();
  for (const article of articles) {
    const keys = versionKeys(article, article.published);
    for (const near of new Set(keys.asked.flatMap((key) => filed.get(key) ?? [])))
      if (rootOf(near.id) !== rootOf(article.id) && areVersions(near.distinct, article.distinct))
        join(near.id, article.id);
    for (const key of keys.filed) filed.set(key, [...(filed.get(key) ?? []), article]);
  }
}

/** An article with the keys of its story. */
export interface Telling {
  readonly id: string;
  readonly keys: readonly number[];
}

/** The group of each article that tells one story with others, by its id: they share a key. Named as copies are. */
export function toldGroups(articles: readonly Telling[]): ReadonlyMap<string, string> {
  const { join, rootOf } = unionOf();
  const firstWith = new Map<number, string>();
  for (const { id, keys } of articles) {
    for (const key of keys) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, id);
      else join(first, id);
    }
  }
  return new Map(articles.map(({ id }) => [id, rootOf(id)] as const));
}
