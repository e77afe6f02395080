import type { PageElement } from './page-element.ts';

/** Whether an element's markup or label names who wrote the article. */
export function namesAuthor({ attributes, label }: PageElement): boolean {
  if (attributes['rel'] === 'author' || attributes['itemprop'] === 'author') return true;
  return label.isAuthor;
}
