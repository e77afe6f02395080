import type { PageFacts } from './page-facts.ts';
import type { PageTree } from './page-tree.ts';

/**
 * Whether a page is an article by its own word: its linked data or Open Graph call it one, or it has a headline with a day. Such a page is
 * never refused.
 */
export function declaresArticle(page: PageTree, { title, date, isArticle }: PageFacts): boolean {
  return (
    isArticle || (title !== null && date !== null) || page.metas.get('og:type')?.toLowerCase() === 'article'
  );
}
