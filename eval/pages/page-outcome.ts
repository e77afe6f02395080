import { readArticle, type ArticleOutcome } from '../../src/article/read-article.ts';
import { noHints } from '../../src/intake/json-article.ts';

/** What the article stage makes of a page without an envelope. */
export function outcomeOfPage(bytes: Uint8Array, source: string): ArticleOutcome {
  const page = { source, mediaType: 'text/html', bytes, charset: null, retrievedAt: null } as const;
  return readArticle({ ...page, hints: noHints });
}
