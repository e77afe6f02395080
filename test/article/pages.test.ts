import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import test from 'node:test';
import { articleOf, sourceOf } from './articles.ts';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** What is kept of an article for the eye: its fields, and its blocks as "kind | text". */
function portraitOf(html: Uint8Array): unknown {
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

// To regenerate after a change, and review as a diff: UPDATE_PAGES=1 node --test test/article/pages.test.ts
for (const slug of readdirSync(pages).toSorted()) {
  test(`page ${slug}`, () => {
    const portrait = portraitOf(readFileSync(join(pages, slug, 'source.html')));
    const file = join(pages, slug, 'article.json');
    if (process.env['UPDATE_PAGES'] !== undefined)
      writeFileSync(file, `${JSON.stringify(portrait, null, 2)}\n`);
    assert.ok(existsSync(file));
    assert.deepEqual(portrait, JSON.parse(readFileSync(file, 'utf8')));
  });
}
