import { authorLabels } from '../lexicon/byline-words.ts';
import { labelOf } from './boilerplate.ts';
import type { PageElement } from './page-element.ts';

const authorLabel = new RegExp(authorLabels.join('|'), 'i');

/** Whether an element's markup or label names who wrote the article. */
export function namesAuthor(element: PageElement): boolean {
  const { attributes } = element;
  if (attributes['rel'] === 'author' || attributes['itemprop'] === 'author') return true;
  return authorLabel.test(labelOf(element));
}
