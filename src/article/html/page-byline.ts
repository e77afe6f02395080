import { readBylineNames, isBylineWord, opensAsByline } from '../byline-names.ts';
import { findCalendarDates, habitsOf } from '../calendar-dates.ts';
import { lettersOf } from '../clean-text.ts';
import { authorNames } from '../lexicon/byline-words.ts';
import { namesAuthor } from './author-labels.ts';
import { namesOfAuthors } from './find-linked-article.ts';
import type { LinkedArticle } from './find-linked-article.ts';
import { textOf } from './find-marked.ts';
import type { PageElement } from './page-element.ts';
import type { PageLine } from './page-lines.ts';
import { metaOf } from './page-tree.ts';
import type { PageTree } from './page-tree.ts';

/** How many lines below and above the headline may name the author. */
const linesBelow = 25;
const linesAbove = 8;
const longestLine = 160;
/** Longer running text ends the head of an article. */
const longestOfHead = 200;

/** The lines of the article's head, those below the headline first. */
function headLines(lines: readonly PageLine[], at: number): readonly PageLine[] {
  if (at === -1) return [];
  const below = lines.slice(at + 1, at + 1 + linesBelow);
  const end = below.findIndex(({ part, text }) => part === 'own' && text.length > longestOfHead);
  const above = lines.slice(Math.max(0, at - linesAbove), at);
  return [...below.slice(0, end === -1 ? undefined : end), ...above].filter(({ part }) => part !== 'other');
}

/** What stands in a line before its first day or number: "Ana Brandt 4 March 2025". */
function beforeDay(text: string): string {
  const [day] = findCalendarDates(text, habitsOf(null));
  return (day === undefined ? text : text.slice(0, day.at)).replace(/\s*\d.*$/u, '');
}

/** The texts of an element, each trimmed, in order. */
function textsOf(element: PageElement): readonly string[] {
  return element.children
    .slice(0, 20)
    .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ').trim() : textOf(child)))
    .filter((text) => text !== '');
}

/** The name in an element that is marked as the author's: its first text of two words, else all of it. */
function nameInElement(element: PageElement): string | null {
  const texts = textsOf(element).filter((text) => !isBylineWord(text));
  const first = readBylineNames(beforeDay(texts[0] ?? ''));
  const all = texts.join(' ');
  return first?.includes(' ') === true || all.length > longestLine ? first : readBylineNames(beforeDay(all));
}

/** The name in a line that opens as a byline, stands behind the label of one, or is labelled as one. */
function nameIn(line: PageLine, before: string): string | null {
  if (line.text === '') return namesAuthor(line.element) ? nameInElement(line.element) : null;
  if (line.text.length > longestLine) return null;
  const { parent } = line.element;
  const isLabelled = namesAuthor(line.element) || (parent !== null && namesAuthor(parent));
  const isOne = opensAsByline(line.text) || isBylineWord(before) || isLabelled;
  return isOne ? readBylineNames(beforeDay(line.text)) : null;
}

function shownByline(lines: readonly PageLine[], at: number): string | null {
  let before = '';
  for (const line of headLines(lines, at)) {
    const name = nameIn(line, before);
    if (name !== null) return name;
    if (line.text !== '') before = line.text;
  }
  return null;
}

/** The one name that elements anywhere on the page are marked with as the author's; null where there are two. */
function markedByline(lines: readonly PageLine[]): string | null {
  const names = new Set<string>();
  for (const { element, part, text } of lines) {
    if (text !== '' || part === 'other' || !namesAuthor(element)) continue;
    const name = nameInElement(element);
    if (name !== null) names.add(name);
    if (names.size > 1) return null;
  }
  return [...names][0] ?? null;
}

/** Yoast's labelled pairs for a shared link: label1 "Written by", data1 the name. */
const sharedAuthor = (page: PageTree): string | null =>
  isBylineWord(page.metas.get('twitter:label1') ?? '') ? metaOf(page, 'twitter:data1') : null;

/**
 * Who wrote the page's article, as names parted by ", ": from linked data, meta tags, the lines at the headline, an element marked as the
 * author's name. What only repeats the outlet's name says nothing.
 */
export function findByline(
  page: PageTree,
  linked: LinkedArticle,
  {
    lines,
    at,
    outlet,
  }: {
    readonly lines: readonly PageLine[];
    /** Position of the headline's line; -1 where the page has none. */
    readonly at: number;
    readonly outlet: string | null;
  },
): string | null {
  const isOutlet = (name: string): boolean => outlet !== null && lettersOf(name) === lettersOf(outlet);
  const declared = [namesOfAuthors(linked), metaOf(page, ...authorNames), sharedAuthor(page)];
  for (const words of declared) {
    const name = words === null ? null : readBylineNames(words, { isDeclared: true });
    if (name !== null && (!isOutlet(name) || name.includes(' '))) return name;
  }
  const shown = shownByline(lines, at) ?? markedByline(lines);
  return shown === null || isOutlet(shown) ? null : shown;
}
