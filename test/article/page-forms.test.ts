import assert from 'node:assert/strict';
import test from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { readFeed } from '../../src/intake/feeds.ts';
import { articleOf, blocksOf, filler, sourceOf } from './articles.ts';

/** A page with these words in its head and above its two paragraphs. */
function pageOf(head: string, body: string): ReturnType<typeof sourceOf> {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main><article><h1>The spring round opens</h1>${body}<p>${filler}</p><p>${filler.replace('two hours', 'half a day')}</p></article></main></body></html>`;
  return sourceOf(html, { mediaType: 'text/html' });
}

const data = '{"@type":"NewsArticle","headline":"The spring round opens","datePublished":"2026-03-09"}';
const dated = [
  { name: 'plain', script: data, want: '2026-03-09' },
  { name: 'in a CDATA section', script: `\n<![CDATA[\n${data}\n]]>\n`, want: '2026-03-09' },
  {
    name: 'in a CDATA section behind slashes',
    script: `//<![CDATA[\n${data}\n//]]>`,
    want: '2026-03-09',
  },
  { name: 'in a CDATA section in comments', script: `/*<![CDATA[*/${data}/*]]>*/`, want: '2026-03-09' },
  { name: 'in a comment', script: `<!-- ${data} -->`, want: '2026-03-09' },
  { name: 'with a semicolon', script: `${data};`, want: '2026-03-09' },
  { name: 'broken', script: `<!-- ${data.slice(0, -5)} -->`, want: null },
  { name: 'broken and nested without end', script: '{"a":['.repeat(10_000), want: null },
  {
    name: 'with an author nested without end',
    script: `${data.slice(0, -1)},"author":${'{"name":['.repeat(50_000)}1${']}'.repeat(50_000)}}`,
    want: '2026-03-09',
  },
];
for (const { name, script, want } of dated) {
  test(`linked data ${name}`, () => {
    const { article } = articleOf(pageOf(`<script type="application/ld+json">${script}</script>`, ''));
    assert.equal(article.publishedOn, want);
  });
}

const shown = [
  { line: '<div class="entry-meta">By Ana Brandt<br>on March 9, 2026 at 12:06 PM</div>', want: '2026-03-09' },
  {
    line: '<p class="post-date">9 March 2026, updated 11 March 2026</p>',
    want: '2026-03-09',
  },
  { line: '<div class="article-meta">Ana Brandt, 9 March 2026</div>', want: '2026-03-09' },
  { line: '<span class="published">March 9, 2026</span>', want: '2026-03-09' },
  { line: '<div class="story-byline">Ana Brandt | 9 Mar 2026</div>', want: '2026-03-09' },
  { line: '<div class="entry-meta">Updated on March 11, 2026</div>', want: null },
  { line: '<div class="entry-meta">By Ana Brandt</div>', want: null },
  { line: '<p>Updated <time datetime="2026-03-11">11 March</time></p>', want: null },
  { line: '<p>Last modified on: <time datetime="2026-03-11">11 March</time></p>', want: '2026-03-11' },
  { line: '<p>Published <time datetime="2026-03-09">9 March</time></p>', want: '2026-03-09' },
  {
    line: '<p>Updated <time datetime="2026-03-11">11 March</time>, first out <time datetime="2026-03-09">9 March</time></p>',
    want: '2026-03-09',
  },
  {
    line: '<div class="calendar">The next round of the three opens in the old port on March 9, 2026.</div>',
    want: null,
  },
];
for (const { line, want } of shown) {
  test(`the day shown in ${line}`, () => assert.equal(articleOf(pageOf('', line)).article.publishedOn, want));
}

const sentence =
  'Norland and its two neighbours opened the spring round on Monday and said that it would end in May.';
const large = [
  { name: 'a sentence in bold', html: `<p><strong>${sentence}</strong></p>`, want: 'paragraph' },
  { name: 'a sentence in a heading', html: `<h2>${sentence}</h2>`, want: 'paragraph' },
  {
    name: 'a sentence in a bold link',
    html: `<p><a href="/a"><b>${sentence}</b></a></p>`,
    want: 'paragraph',
  },
  { name: 'a bold heading', html: '<p><strong>What the round is about</strong></p>', want: 'headline' },
  { name: 'a question in bold', html: '<p><b>Why do the three meet in the port?</b></p>', want: 'headline' },
  { name: 'a short bold line', html: '<p><b>A round of three.</b></p>', want: 'headline' },
  {
    name: 'a bold heading in capitals',
    html: '<p><b>NORLAND AND ITS TWO OLD NEIGHBOURS OPEN THE LONG SPRING ROUND.</b></p>',
    want: 'headline',
  },
];
for (const { name, html, want } of large) {
  test(`${name} is a ${want}`, () => {
    const blocks = blocksOf(pageOf('', `<p>${filler.replace('customs', 'guest')}</p>${html}`));
    const words = html.replace(/<[^>]*>/g, '');
    assert.equal(blocks.find(([, text]) => text === words)?.[0], want);
  });
}

test('a show of pictures with a third of the text is left out', () => {
  const pictures = [1, 2].map(
    (at) =>
      `<figure><h3>${at}/30</h3><p>The ${at}. picture of the week shows the old port in snow.</p></figure>`,
  );
  const { article } = articleOf(pageOf('', `<div class="gallery">${pictures.join('')}</div>`));
  assert.ok(!article.text.includes('picture of the week'));
});

test('Burmese, half of whose writing is vowel signs, is text', () => {
  const text = 'နှစ်ဖက်စလုံးသည် ငါးလုပ်ငန်းနှင့် ဂျုံစျေးနှုန်းအကြောင်း ဆွေးနွေးခဲ့ကြသည်။';
  assert.equal(readArticle(sourceOf(text)).kind, 'article');
});

const escapedFeeds = [
  { name: 'once', open: '&lt;p&gt;', title: 'Port &amp; sea', want: 'Port & sea' },
  { name: 'twice', open: '&amp;lt;p&amp;gt;', title: 'Port &amp;amp; sea', want: 'Port & sea' },
];
for (const { name, open, title, want } of escapedFeeds) {
  test(`a feed that escapes its entries ${name}`, () => {
    const item = `<item><title>${title}</title><description>${open}${filler}${open.replace('p', '/p').replace('am/p', 'amp')}</description></item>`;
    const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast</title>${item}</channel></rss>`;
    const [first] = readFeed(new TextEncoder().encode(xml), { source: 'a.xml', subject: 'a.xml' });
    assert.ok(first?.kind === 'source');
    assert.equal(first.source.hints.title, want);
    const { article } = articleOf(first.source);
    assert.equal(article.text.includes(filler) && !/[<>]|&lt;/.test(article.text), true);
  });
}

const byOwnWord = [
  { name: 'Open Graph', head: '<meta property="og:type" content="article">', isArticle: true },
  { name: 'linked data', head: `<script type="application/ld+json">${data}</script>`, isArticle: true },
  {
    name: 'linked data of a list of types',
    head: '<script type="application/ld+json">{"@type":["Thing","BlogPosting"]}</script>',
    isArticle: true,
  },
  {
    name: 'a headline with a day',
    head: '<title>Ports</title><meta name="date" content="2026-03-09">',
    isArticle: true,
  },
  {
    name: 'a page that calls itself a site',
    head: '<meta property="og:type" content="website">',
    isArticle: false,
  },
  {
    name: 'linked data of a site',
    head: '<script type="application/ld+json">{"@type":"WebSite","name":"Ports"}</script>',
    isArticle: false,
  },
];
for (const { name, head, isArticle } of byOwnWord) {
  test(`a page of a few words: ${name}`, () => {
    const html = `<html><head>${head}</head><body><div><a href="/a">Ports</a></div><div>Port of call</div></body></html>`;
    const outcome = readArticle(sourceOf(html, { mediaType: 'text/html' }));
    assert.equal(outcome.kind === 'article', isArticle);
    const codes = outcome.kind === 'article' ? outcome.issues.map(({ code }) => code) : [];
    assert.equal(codes.includes('article-doubtful'), isArticle);
  });
}

test('words without a page around them are all text', () => {
  const { article } = articleOf(sourceOf(`<p>${filler}</p><p>Talks go on.</p>`, { mediaType: 'text/html' }));
  assert.ok(article.text.endsWith('Talks go on.'));
});

for (const [name, data, want] of [
  ['an article', '{"@type":"NewsArticle"}', 'article'],
  ['an article in a graph', '{"@graph":[{"@type":["Thing","ReportageNewsArticle"]}]}', 'article'],
  ['an article in broken words', '{"@type":"NewsArticle",', 'article'],
  [
    'a list of articles',
    '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}',
    'not-an-article',
  ],
] as const)
  test(`a page of few words whose linked data tells of ${name}`, () => {
    const html = `<html lang="en"><head><script type="application/ld+json">${data}</script></head><body><div>The envoys met in the old port.</div></body></html>`;
    assert.equal(readArticle(sourceOf(html, { mediaType: 'text/html' })).kind, want);
  });
