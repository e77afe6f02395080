import { Parser } from 'htmlparser2';
import { squeeze } from '../clean-text.ts';
import type { PageElement, PageTree } from './page-tree.ts';

/** What a page's head and markup say of its article; null where they are silent. */
export interface PageFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** As written. */
  readonly date: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Text of a JSON-LD value: itself, its name, or its parts joined. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) {
    const words = value.map(wordsOf).filter((word) => word !== null);
    return words.length > 0 ? words.join(', ') : null;
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name);
  return null;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/[\n\r\t]/g, ' '));
    return value;
  } catch {
    return null; // Broken linked data says nothing; the page itself is read.
  }
}

/** The first description of an article in the page's linked data, however it is wrapped. */
function findLinkedArticle(blocks: readonly string[]): Fields | null {
  const queue: unknown[] = blocks.map(parseJson);
  for (let at = 0; at < queue.length && at < 500; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    else if (typeof value === 'object' && value !== null) {
      const fields = new Map<string, unknown>(Object.entries(value));
      if (articleTypes.test(wordsOf(fields.get('@type')) ?? '')) return Object.fromEntries(fields);
      queue.push(fields.get('@graph'), fields.get('mainEntity'));
    }
  }
  return null;
}

function metaOf(page: PageTree, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.metas.find(
      (meta) => (meta['property'] ?? meta['name'] ?? meta['itemprop'] ?? '').toLowerCase() === name,
    );
    const content = found?.['content']?.trim() ?? '';
    if (content !== '') return content;
  }
  return null;
}

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
function findMarked(root: PageElement): Marked {
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

/** "Title | The Example Daily": the site's name is no part of the title. */
function withoutSite(title: string, site: string | null): string {
  const parted = /^(.{15,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/.exec(title);
  if (!parted) return title;
  const tail = parted[2].toLowerCase();
  return site === null || tail.includes(site.toLowerCase()) || title.includes('|') ? parted[1] : title;
}

/** Linked data often writes its text as HTML does: "Assad&#8217;s". */
function withoutEntities(words: string): string {
  if (!words.includes('&')) return words;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) });
  parser.end(words);
  return squeeze(parts.join(''));
}

/** A name in words: an address or a number is none; "By" before it is no part of it. */
function readName(words: string | null): string | null {
  if (words === null || /https?:|^www\./.test(words) || !/\p{L}/u.test(words)) return null;
  return withoutEntities(words).replace(/^by[: ]\s*/i, '') || null;
}

/**
 * Reads what a page says of its article: linked data first (schema.org), then Open Graph and other meta tags, then the
 * markup itself. A name that is a web address (an author's page) is none.
 */
export function readPageFacts(page: PageTree): PageFacts {
  const linked = findLinkedArticle(page.linkedData);
  const marked = findMarked(page.root);
  const outlet =
    metaOf(page, 'og:site_name') ?? wordsOf(linked?.['publisher']) ?? metaOf(page, 'application-name');
  const title =
    wordsOf(linked?.['headline']) ?? metaOf(page, 'og:title') ?? marked.title ?? (page.title.trim() || null);
  const byline =
    wordsOf(linked?.['author']) ??
    metaOf(page, 'author', 'article:author', 'parsely-author', 'dc.creator') ??
    marked.byline;
  const canonical =
    page.links.find((link) => link['rel'] === 'canonical')?.['href'] ?? metaOf(page, 'og:url');
  return {
    title: title === null ? null : withoutSite(squeeze(withoutEntities(title)), outlet),
    byline: readName(byline),
    outlet: readName(outlet),
    url: canonical !== null && canonical !== undefined && /^https?:\/\//.test(canonical) ? canonical : null,
    language: marked.language ?? metaOf(page, 'og:locale', 'language'),
    date:
      wordsOf(linked?.['datePublished']) ??
      metaOf(
        page,
        'article:published_time',
        'datepublished',
        'date',
        'pubdate',
        'publishdate',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'parsely-pub-date',
        'sailthru.date',
      ) ??
      marked.date,
  };
}
