/** What claims or signatures that were read tell of where they stand: the ids of their articles. */
interface InArticles {
  readonly articles: readonly string[];
}

/** Whether one article tells both. */
export function shareArticle(one: readonly InArticles[], other: readonly InArticles[]): boolean {
  const known = new Set(one.flatMap(({ articles }) => articles));
  return other.some(({ articles }) => articles.some((article) => known.has(article)));
}
