import { Parser } from 'htmlparser2';
import { squeeze } from '../clean-text.ts';
import { findMarked } from './find-marked.ts';
import { findLinkedArticle, wordsOf } from './find-linked-article.ts';
import type { PageTree } from './page-tree.ts';

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

/** The title without the site's name: "Title | The Example Daily". */
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

/** A name of words, without "By" before it; null for an address or a number. */
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
      marked.date ??
      marked.shown,
  };
}
