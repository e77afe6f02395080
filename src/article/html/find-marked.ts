import { lettersOf, squeeze } from '../clean-text.ts';
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

/** So many elements and texts are looked at for one text: a headline or a name has few. */
const mostParts = 400;

/** The text of a small element (a headline, a name), on one line: of its first parts, where it has many. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  const stack: (PageElement | string)[] = [element];
  let seen = 0;
  for (let part = stack.pop(); part !== undefined && seen < mostParts; part = stack.pop()) {
    seen += 1;
    if (typeof part === 'string') parts.push(part);
    else stack.push(...part.children.slice(0, mostParts).toReversed());
  }
  return squeeze(parts.join('').replace(/\s+/g, ' '));
}

interface Marked {
  title: string | null;
  language: string | null;
  /** Its first headings, in document order. */
  readonly headings: PageElement[];
}

const headingTags = new Set(['h1', 'h2', 'h3']);
/** The headline of an article is among the first headings. */
const mostHeadings = 60;

/** What elements of the page say: `html lang`, the first `h1`. */
export function findMarked(root: PageElement): Marked {
  const marked: Marked = { title: null, language: null, headings: [] };
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'html') marked.language ??= attributes['lang'] ?? null;
    if (tag === 'h1') marked.title ??= textOf(element).slice(0, 400) || null;
    if (headingTags.has(tag) && marked.headings.length < mostHeadings) marked.headings.push(element);
  }
  return marked;
}

/** A shorter heading is the name of a part or of the site. */
const fewestLetters = 8;

/** The heading that is the article's headline: the one that says what its title says, else the first `h1` of a few words. */
export function findHeadline(
  headings: readonly PageElement[],
  titles: readonly (string | null)[],
): PageElement | null {
  const known = titles.filter((title) => title !== null).map(lettersOf);
  const titled = headings.map((element) => [element, lettersOf(textOf(element).slice(0, 400))] as const);
  const same = titled.find(
    ([, own]) =>
      own.length >= fewestLetters &&
      known.some((title) => title.startsWith(own) || own.startsWith(title || ' ')),
  );
  const first = titled.find(([element, own]) => element.tag === 'h1' && own.length >= fewestLetters);
  return (same ?? first)?.[0] ?? null;
}
