import assert from 'node:assert/strict';
import test from 'node:test';
import { startCounting } from '../../bench/hostile/count-steps.ts';
import type { Source } from '../../src/model/source.ts';
import { sourceOf } from '../article/articles.ts';

const steps = await startCounting();
const { articleIdOf } = await import('../../src/article/article-id.ts');
const { readArticle } = await import('../../src/article/read-article.ts');
const { loadReader } = await import('../../src/pipeline/default-reader.ts');
const { knownIn } = await import('../../src/pipeline/known-article.ts');
const { openStore } = await import('../../src/pipeline/open-store.ts');

const words = 'The foreign ministers of Norway and Canada met in Oslo on Tuesday and spoke of trade. '.repeat(
  12,
);
const page =
  '<html><head><link rel="canonical" href="https://news.example/7"><title>Talks in Oslo</title></head>' +
  `<body><article><h1>Talks in Oslo</h1><p>${words}</p><p>${words}</p></article></body></html>`;
const asPage = { mediaType: 'text/html' } as const;
const given = { hints: { url: 'https://news.example/1', publishedOn: '2025-03-04', language: 'en' } };

const sources: readonly (readonly [name: string, source: Source])[] = [
  ['a text with its envelope', sourceOf(words, given)],
  ['a text without one', sourceOf(words)],
  ['an address of blanks', sourceOf(words, { hints: { url: '  ' } })],
  [
    'a text with a header',
    sourceOf(`---\ntitle: Talks\nurl: https://news.example/2\ndate: 2025-03-04\n---\n${words}`),
  ],
  ['a page with its own address', sourceOf(page, asPage)],
  ['a page without', sourceOf(page.replace(/<link[^>]+>/, ''), asPage)],
  ['a page with an envelope', sourceOf(page, { ...asPage, ...given })],
];

for (const [name, source] of sources) {
  test(`the id without the article is the article's: ${name}`, () => {
    const outcome = readArticle(source);
    assert.equal(outcome.kind, 'article');
    assert.equal(articleIdOf(source), outcome.kind === 'article' && outcome.article.id);
  });
}

test('what is known costs a hash and a look at its address; another envelope or another reader is new', async () => {
  const reader = loadReader();
  const store = openStore(':memory:');
  assert.equal(await knownIn(store, reader.version), null);
  const source = sourceOf(words, given);
  await steps();
  const outcome = await reader.read(source);
  assert.ok(outcome.kind === 'reading');
  const read = await steps();
  await store.save([outcome.reading]);
  const isKnown = await knownIn(store, reader.version);
  await steps();
  assert.equal(await isKnown?.(source), true);
  const asked = await steps();
  assert.ok(asked * 200 < read, `${asked} steps to know what took ${read} to read`);
  assert.equal(await isKnown?.(sourceOf(words)), false);
  assert.equal(await isKnown?.(sourceOf(`${words}More. `, given)), false);
  assert.equal(await (await knownIn(store, 'another reader'))?.(source), false);
  await store.close();
});
