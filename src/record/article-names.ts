import type { Citation } from '../model/citation.ts';
import type { ArticleHead } from '../model/record.ts';
import { sourceName } from '../model/source-name.ts';
import type { Store } from './store.ts';

/**
 * Names the articles of citations as people do: outlet and date, or the source where they are not known; an article that is not there
 * by its id.
 */
export async function articleNames(
  citations: readonly Citation[],
  store: Store,
): Promise<(article: string) => string> {
  const cited = await store.articleHeads([...new Set(citations.map((one) => one.article))]);
  const heads = await withOneOutlet(cited, store);
  const names = new Map(
    heads.map(({ id, outlet, source, publishedOn, supersededBy }) => {
      const corrected = supersededBy === undefined ? null : 'corrected since';
      return [
        id,
        [outlet ?? sourceName(source), publishedOn, corrected].filter((part) => part !== null).join(', '),
      ] as const;
    }),
  );
  return (article) => names.get(article) ?? article;
}

/** The articles with each outlet under its one name in the record: "MERIDIAN WIRE" as "Meridian Wire". For people; exports give what stands in the article. */
export async function withOneOutlet<A extends Pick<ArticleHead, 'outlet'>>(
  articles: readonly A[],
  store: Store,
): Promise<readonly A[]> {
  if (articles.every((one) => one.outlet === null)) return articles;
  const nameOf = await store.outletNames();
  return articles.map((one) => (one.outlet === null ? one : { ...one, outlet: nameOf(one.outlet) }));
}
