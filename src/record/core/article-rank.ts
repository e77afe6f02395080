import { contentId } from '../../resolve/canonical.ts';

/** 52 bits of the hash of an article's id: orders articles the same in every record, whenever they came. */
export function rankOf(articleId: string): number {
  return Number.parseInt(contentId('article-rank', articleId).slice(0, 13), 16);
}
