import { contentId } from '../../resolve/canonical.ts';

/** A number that orders articles in the same way in every record, whenever they came: 52 bits of the hash of the id. */
export function rankOf(articleId: string): number {
  return Number.parseInt(contentId('article-rank', articleId).slice(0, 13), 16);
}
