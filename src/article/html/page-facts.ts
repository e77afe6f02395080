import { Parser } from 'htmlparser2';
import { lettersOf, squeeze } from '../clean-text.ts';
import { findHeadline, findMarked, textOf } from './find-marked.ts';
import { findByline } from './page-byline.ts';
import type { PageElement } from './page-element.ts';
import { linesOf } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';
import { findPublicationDay } from './publication-day.ts';
import type { Issue } from '../../model/issue.ts';
import { findLinkedArticle, wordsOf } from './find-linked-article.ts';
import { metaOf } from './page-tree.ts';
import type { PageTree } from './page-tree.ts';

/** What a page's head and markup say of its article; null where they are silent. */
export interface PageFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Day of publication `YYYY-MM-DD`, or the words of a date that no calendar has. */
  readonly date: string | null;
  /** Whether the page's linked data tells of an article. */
  readonly isArticle: boolean;
  /** Where the page gives two days and nothing decides. */
  readonly issues: readonly Issue[];
}

const longestTitle = 400;

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

/** The headline that readers see, unless it only repeats the outlet's name; else the title that the page gives, without that name. */
function titleOf(headline: PageElement | null, title: string, outlet: string | null): string | null {
  const shown = headline === null ? '' : textOf(headline);
  if (shown !== '' && shown.length <= longestTitle && lettersOf(shown) !== lettersOf(outlet ?? ''))
    return shown;
  return withoutSite(squeeze(withoutEntities(title)), outlet) || null;
}

/** Position of the headline's line: of its heading, else of the line that says what `<title>` says; -1 for none. */
function headlineAt(lines: readonly PageLine[], headline: PageElement | null, title: string): number {
  if (headline !== null) return lines.findIndex(({ element, text }) => element === headline && text !== '');
  const letters = lettersOf(title);
  return letters === ''
    ? -1
    : lines.findIndex(({ text }) => text.length <= longestTitle && lettersOf(text) === letters);
}

/** The web address that the page itself gives as its own. */
export function addressOf(page: PageTree): string | null {
  const canonical =
    page.links.find((link) => link['rel'] === 'canonical')?.['href'] ?? metaOf(page, 'og:url');
  return canonical !== null && canonical !== undefined && /^https?:\/\//.test(canonical) ? canonical : null;
}

/**
 * Reads what a page says of its article: linked data first (schema.org), then Open Graph and other meta tags, then the
 * markup itself. A name that is a web address (an author's page) is none.
 */
export function readPageFacts(page: PageTree): PageFacts {
  const linked = findLinkedArticle(page.linkedData);
  const { article } = linked;
  const marked = findMarked(page.root);
  const outlet =
    metaOf(page, 'og:site_name') ?? wordsOf(article?.['publisher']) ?? metaOf(page, 'application-name');
  const named = wordsOf(article?.['headline']) ?? metaOf(page, 'og:title');
  const language = marked.language ?? metaOf(page, 'og:locale', 'language');
  const url = addressOf(page);
  const headline = findHeadline(marked.headings, [named, metaOf(page, 'og:title'), page.title]);
  const lines = linesOf(page.root, headline);
  const at = headlineAt(lines, headline, page.title);
  return {
    title: titleOf(headline, named ?? marked.title ?? page.title, outlet),
    byline: findByline(page, linked, { lines, at, outlet }),
    outlet: readName(outlet),
    url,
    language,
    isArticle: article !== null,
    ...findPublicationDay(page, linked, { lines, at, url, language }),
  };
}
