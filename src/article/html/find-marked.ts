import { findCalendarDate } from '../calendar-dates.ts';
import { squeeze } from '../clean-text.ts';
import { labelOf } from './boilerplate.ts';
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
  /** The day that the line under the headline shows, where no `time` element gives it. */
  shown: string | null;
}

/** Labels of the line under an article's headline that tells who wrote it and when. */
const headOfArticle =
  /(?:^|\s)(?:(?:entry|post|article|story)[-_]{1,2}(?:meta|date|info|byline)|pub-?date|publish(?:ed)?-?(?:date|time|on)|date-?published)(?:\s|$)/i;

/** Words that end before the day of a change. */
const changed = /\b(?:updated|modified|changed)(?: on)?:?\s*$/i;

/** A longer text is more than such a line. */
const longestLine = 200;

/** The day that such a line shows as that of the publication: its first, unless it says that this is of a change. */
function dateShownIn(line: string): string | null {
  if (line.length > longestLine) return null;
  const found = findCalendarDate(line, { english: true });
  if (found?.date == null) return null;
  const before = line.slice(0, line.indexOf(found.words));
  return /\b(?:updated|modified|changed)\b/i.test(before) ? null : found.date;
}

/** A line of a page's head has fewer parts. */
const mostSiblings = 50;

/** "Updated <time>": the day of a later change, not of the publication. */
function isOfChange(element: PageElement): boolean {
  if (/\b(?:updated|modified)\b/i.test(labelOf(element))) return true;
  const siblings = element.parent?.children.slice(0, mostSiblings) ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  return typeof before === 'string' && changed.test(before);
}

/** Whether an element stands in a list or beside the text, where pages show the days of other articles. */
function isInList(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (/^(?:li|aside|nav|footer)$/.test(at.tag)) return true;
  }
  return false;
}

/** What elements of the page say: `html lang`, the first `h1`, `time`, `rel=author`, the line under the headline. */
export function findMarked(root: PageElement): Marked {
  const marked: Marked = { title: null, byline: null, date: null, language: null, shown: null };
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'html') marked.language ??= attributes['lang'] ?? null;
    if (tag === 'h1') marked.title ??= textOf(element).slice(0, 400) || null;
    const isDate = (tag === 'time' && !isOfChange(element)) || attributes['itemprop'] === 'datePublished';
    if (marked.date === null && isDate) {
      marked.date = attributes['datetime'] ?? attributes['content'] ?? null;
    }
    if (attributes['rel'] === 'author' || attributes['itemprop'] === 'author') {
      const name = textOf(element);
      if (name.length < 80) marked.byline ??= name || null;
    }
    const mayShow = marked.shown === null && headOfArticle.test(labelOf(element));
    if (mayShow && !isInList(element)) marked.shown = dateShownIn(textOf(element));
  }
  return marked;
}
