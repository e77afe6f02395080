import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleOf, sourceOf } from './articles.ts';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** The names of the page cases, each a folder of `test/pages` with its page and the article expected of it. */
export const pageCases: readonly string[] = readdirSync(pages).toSorted();

/** Where the article expected of a page case is kept. */
export const portraitFile = (slug: string): string => join(pages, slug, 'article.json');

/** What is kept of a page case's article for the eye: its fields, and its blocks as "kind | text". */
export function portraitOf(slug: string): unknown {
  const html = readFileSync(join(pages, slug, 'source.html'));
  const { article, issues } = articleOf(sourceOf(html, { mediaType: 'text/html' }));
  const { title, byline, outlet, url, publishedOn, language, text } = article;
  const blocks = article.blocks.map(({ kind, span }) => `${kind} | ${text.slice(span.start, span.end)}`);
  return {
    title,
    byline,
    outlet,
    url,
    publishedOn,
    language,
    issues: issues.map((issue) => issue.code),
    blocks,
  };
}
