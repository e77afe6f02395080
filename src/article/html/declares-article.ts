import type { PageFacts } from './page-facts.ts';
import type { PageTree } from './page-tree.ts';

/** Types of schema.org for articles, as linked data writes them. */
const articleType = /"@type"\s{0,20}:\s{0,20}\[?[^\]}{]{0,100}(?:Article|BlogPosting|Report)"/;

/**
 * Whether a page is an article by its own word: its linked data or Open Graph call it one, or it has a headline with a day. Such a page is
 * never refused.
 */
export function declaresArticle(page: PageTree, facts: PageFacts): boolean {
  if (facts.title !== null && facts.date !== null) return true;
  const type = page.metas.get('og:type')?.toLowerCase();
  return type === 'article' || page.linkedData.some((data) => articleType.test(data));
}
