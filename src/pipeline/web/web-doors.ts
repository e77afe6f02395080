import type { Article } from '../../model/article.ts';
import type { Source } from '../../model/source.ts';
import type { Store } from '../../record/store.ts';
import type { Doors } from '../read-into.ts';
import type { StoredPageMemory } from './page-memory.ts';

interface OfArticle {
  readonly article: Pick<Article, 'id' | 'url' | 'source' | 'text' | 'retrievedAt'>;
}

/** Where articles that come from the web are kept and remembered. */
export interface WebKeeping {
  readonly store: Pick<Store, 'versionsAt' | 'article'>;
  readonly memory: StoredPageMemory;
}

/**
 * The doors by which articles of the web go into a record: what their page says in other bytes is no new version, and a page is remembered when its
 * articles are safe. Sources that are no pages go through as they are.
 */
export function webDoors<R extends OfArticle>(doors: Doors<R>, { store, memory }: WebKeeping): Doors<R> {
  const known = async (source: Source): Promise<true> => {
    await memory.safe(source.source);
    return true;
  };
  const { isKnown } = doors;
  return {
    ...doors,
    ...(isKnown === undefined
      ? {}
      : { isKnown: async (source) => ((await isKnown(source)) ? known(source) : false) }),
    read: async (source) => {
      const given = await doors.read(source);
      if (given.kind !== 'reading' || !(await isRepeat(given.reading, store))) return given;
      await known(source);
      return { kind: 'known' };
    },
    save: async (readings) => {
      const report = await doors.save(readings);
      for (const { article } of readings) await memory.safe(article.source);
      return report;
    },
  };
}

/** Whether the version of an article that the record has of its place tells the same text. */
export async function isRepeat(
  { article }: OfArticle,
  store: Pick<Store, 'versionsAt' | 'article'>,
): Promise<boolean> {
  const { url, source, retrievedAt, id, text } = article;
  if (url === null || retrievedAt === null) return false;
  const [latest] = await store.versionsAt({ url, source });
  return latest !== undefined && latest !== id && (await store.article(latest)).text === text;
}
