import { squeeze } from '../clean-text.ts';
import type { PageElement } from './page-element.ts';

/** All elements of the page, in document order. */
function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (typeof child !== 'string') stack.push(child);
    }
  }
}

function textOf(element: PageElement): string {
  const parts: string[] = [];
  const stack: (PageElement | string)[] = [element];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part === 'string') parts.push(part);
    else for (let at = part.children.length - 1; at >= 0; at -= 1) stack.push(part.children[at]);
  }
  return squeeze(parts.join('').replace(/\s+/g, ' '));
}

interface Marked {
  title: string | null;
  byline: string | null;
  date: string | null;
  language: string | null;
}

/** What elements of the page say: `html lang`, the first `h1`, `time`, `rel=author`. */
export function findMarked(root: PageElement): Marked {
  const marked: Marked = { title: null, byline: null, date: null, language: null };
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'html') marked.language ??= attributes['lang'] ?? null;
    if (tag === 'h1') marked.title ??= textOf(element).slice(0, 400) || null;
    if (tag === 'time' || attributes['itemprop'] === 'datePublished') {
      marked.date ??= attributes['datetime'] ?? attributes['content'] ?? null;
    }
    if (attributes['rel'] === 'author' || attributes['itemprop'] === 'author') {
      const name = textOf(element);
      if (name.length < 80) marked.byline ??= name || null;
    }
  }
  return marked;
}
