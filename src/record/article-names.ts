import { sourceName } from '../model/source-name.ts';
import type { Citation } from '../model/citation.ts';
import type { Store } from './store.ts';

/**
 * Names the articles of citations as people do: outlet and date, or the source where they are not known; an article that is not there
 * by its id.
 */
export async function articleNames(
  citations: readonly Citation[],
  store: Store,
): Promise<(article: string) => string> {
  const heads = await store.articleHeads([...new Set(citations.map((one) => one.article))]);
  const names = new Map(
    heads.map(({ id, outlet, source, publishedOn }) => {
      return [
        id,
        [outlet ?? sourceName(source), publishedOn].filter((part) => part !== null).join(', '),
      ] as const;
    }),
  );
  return (article) => names.get(article) ?? article;
}
