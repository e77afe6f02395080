import assert from 'node:assert/strict';
import test from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { articleOf, filler, sourceOf } from './articles.ts';

const title = 'The spring round opens in the old port';

/** What a page may hold beside its two paragraphs. */
interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly behind?: string;
  readonly language?: string;
}

function pageOf({ head = '', above = '', below = '', behind = '', language = 'en' }: Parts): string {
  const text = `<p>${filler} ${filler.replace('two hours', 'half a day')}</p><p>${filler}</p>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${above}<h1>${title}</h1>${below}${text}${behind}</body></html>`;
}

const linked = (fields: string): string => `<script type="application/ld+json">${fields}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

const cases: readonly (Parts & { readonly name: string; readonly want: string | null })[] = [
  {
    name: 'a list of types',
    head: linked('{"@type":["Thing","NewsArticle"],"datePublished":"2026-03-09"}'),
    want: '2026-03-09',
  },
  {
    name: 'several objects without a list',
    head: linked('{"@type":"Organization"}{"@type":"NewsArticle","datePublished":"2026-03-09"}'),
    want: '2026-03-09',
  },
  {
    name: 'an article in a graph',
    head: linked(
      '{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2026-03-09T10:00:00Z"}]}',
    ),
    want: '2026-03-09',
  },
  {
    name: 'linked data with a comma too many',
    head: linked('{"@type":"Article","datePublished":"2026-03-09",}'),
    want: '2026-03-09',
  },
  {
    name: 'linked data of the page',
    head: linked('{"@type":"WebPage","datePublished":"2026-03-09"}'),
    want: '2026-03-09',
  },
  {
    name: 'linked data of a film',
    head: linked('{"@type":"VideoObject","uploadDate":"2026-03-09"}'),
    want: null,
  },
  {
    name: 'a tag of one kind of site',
    head: meta('article:publicationdate', '2026-03-09'),
    want: '2026-03-09',
  },
  { name: 'seconds since 1970', head: meta('article:published_time', '1773057600'), want: '2026-03-09' },
  { name: 'a tag of a change', head: meta('article:modified_time', '2026-03-09'), want: null },
  {
    name: 'a script of the page',
    head: '<script>window.page = {"publishedAt":"2026-03-09T08:00:00Z"}</script>',
    want: '2026-03-09',
  },
  {
    name: 'the web address',
    head: '<link rel="canonical" href="https://news.example/2026/03/09/round">',
    want: '2026-03-09',
  },
  {
    name: 'an abbr',
    below: '<p><abbr class="published" title="2026-03-09T10:00:00">yesterday</abbr></p>',
    want: '2026-03-09',
  },
  {
    name: 'a property of RDFa',
    below: '<span property="schema:datePublished" content="2026-03-09">9 March</span>',
    want: '2026-03-09',
  },
  { name: 'a bare line', below: '<div><div>9 March 2026</div></div>', want: '2026-03-09' },
  { name: 'a line above the headline', above: '<p>9 March 2026 · Sea</p>', want: '2026-03-09' },
  {
    name: 'a label of its own',
    below: '<dl><dt>Mise en ligne</dt><dd>9 mars 2026</dd></dl>',
    language: 'fr',
    want: '2026-03-09',
  },
  {
    name: 'two digits of the year',
    below: '<p>Von: Jana Ohlsen | 09.03.26</p>',
    language: 'de',
    want: '2026-03-09',
  },
  {
    name: 'published and changed in one line',
    below: '<p>Last updated 11 Mar 2026, originally created 9 Mar 2026</p>',
    want: '2026-03-09',
  },
  {
    name: 'behind the text',
    behind: '<p>Veröffentlicht am: 09.03.2026</p>',
    language: 'de',
    want: '2026-03-09',
  },
  {
    name: 'an aside of the article',
    below: '<aside class="article-meta"><time datetime="2026-03-09">9 March</time></aside>',
    want: '2026-03-09',
  },
  {
    name: 'an aside of others',
    behind: '<aside><time datetime="2026-03-09">9 March 2026</time></aside>',
    want: null,
  },
  { name: 'comments', behind: '<div class="comments"><p>Oskar, 9 March 2026</p></div>', want: null },
  { name: 'related articles', below: '<div class="related"><p>9 March 2026</p></div>', want: null },
  { name: 'the foot', behind: '<footer><p>9 March 2026</p></footer>', want: null },
  {
    name: 'another headline between',
    behind:
      '<h3><a href="/b">The lighthouse on the cape is lit again at last</a></h3><time datetime="2026-02-01">1 February</time>',
    want: null,
  },
  {
    name: 'a sentence that tells of a day',
    below: '<p>The last round closed on 9 March 2026 without a text.</p>',
    want: null,
  },
  {
    name: 'the address, where an instant is next to midnight',
    head: `${meta('article:published_time', '2026-03-08T23:30:00Z')}<link rel="canonical" href="https://news.example/2026/03/09/round">`,
    want: '2026-03-09',
  },
  {
    name: 'an earlier day below the headline, where the page was moved',
    head: meta('article:published_time', '2026-08-07T12:00:00Z'),
    below: '<p>9 March 2026</p>',
    want: '2026-03-09',
  },
  {
    name: 'a later day below the headline is that of a change',
    head: meta('article:published_time', '2026-03-09T12:00:00Z'),
    below: '<p>7 August 2026</p>',
    want: '2026-03-09',
  },
  {
    name: 'numbers of which another place tells the order',
    head: meta('date', '03/09/2026'),
    behind: '<p>Published: 9 March 2026</p>',
    want: '2026-03-09',
  },
  {
    name: 'numbers in another language than English',
    below: '<p>9/3/2026</p>',
    language: 'fr',
    want: '2026-03-09',
  },
  { name: 'numbers that nothing decides', below: '<p>9/3/2026</p>', want: null },
];
for (const { name, want, ...parts } of cases) {
  test(`the day of a page: ${name}`, () => {
    const { article } = articleOf(sourceOf(pageOf(parts), { mediaType: 'text/html' }));
    assert.equal(article.publishedOn, want);
  });
}

const doubts = [
  {
    name: 'two days',
    head: linked('{"@type":"Article","datePublished":"2026-03-09"}') + meta('pubdate', '2026-01-02'),
    want: ['date-disputed'],
  },
  {
    name: 'the same day twice',
    head: linked('{"@type":"Article","datePublished":"2026-03-09"}') + meta('pubdate', '2026-03-09'),
    want: [],
  },
  {
    name: 'only the day of the last change',
    below: '<p>Last updated: 9 March 2026</p>',
    want: ['date-of-change'],
  },
  {
    name: 'only the day of a change',
    below: '<div class="post-meta">Ana Brandt, updated 9 March 2026</div>',
    want: ['date-missing'],
  },
  { name: 'no day', want: ['date-missing'] },
];
for (const { name, want, ...parts } of doubts) {
  test(`doubts about the day: ${name}`, () => {
    const { issues } = articleOf(sourceOf(pageOf(parts), { mediaType: 'text/html' }));
    assert.deepEqual(
      issues.map(({ code }) => code),
      want,
    );
  });
}

test('a day survives a refused text', () => {
  const html = `<html><head>${meta('article:published_time', '2026-03-09')}</head><body><img src="a.jpg"></body></html>`;
  const outcome = readArticle(sourceOf(html, { mediaType: 'text/html' }));
  assert.deepEqual(
    [outcome.kind, outcome.kind === 'not-an-article' && outcome.publishedOn],
    ['not-an-article', '2026-03-09'],
  );
});

const bylines: readonly (Parts & { readonly name: string; readonly want: string | null })[] = [
  {
    name: 'a list of persons',
    head: linked('{"@type":"Article","author":[{"name":"Ana Brandt"},{"name":"Jan Kowal"}]}'),
    want: 'Ana Brandt, Jan Kowal',
  },
  {
    name: 'a person named elsewhere',
    head: linked(
      '{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Ana Brandt"}]}',
    ),
    want: 'Ana Brandt',
  },
  {
    name: 'a house',
    head: linked('{"@type":"Article","author":{"@type":"Organization","name":"Coast Press Union"}}'),
    want: 'Coast Press Union',
  },
  { name: 'a meta tag', head: meta('author', 'By Ana Brandt, Staff Writer'), want: 'Ana Brandt' },
  { name: 'small letters', head: meta('author', 'ana brandt'), want: 'ana brandt' },
  {
    name: 'a label of a shared link',
    head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Brandt">',
    want: 'Ana Brandt',
  },
  { name: 'a line', below: '<p>By Ana Brandt and Jan Kowal</p>', want: 'Ana Brandt, Jan Kowal' },
  { name: 'a line with its day', below: '<p>VON ANA BRANDT am 9. März 2026</p>', language: 'de', want: null },
  {
    name: 'a labelled line',
    below: '<div class="post-author"><div>Ana Brandt</div></div>',
    want: 'Ana Brandt',
  },
  { name: 'behind a word alone', below: '<div>Written by</div><div>Ana Brandt</div>', want: 'Ana Brandt' },
  { name: 'Russian', below: '<p>Автор: Вера Лугова</p>', language: 'ru', want: 'Вера Лугова' },
  {
    name: 'letters and roles behind',
    below: '<p>By Ana Brandt, MD, Founder and Editor-in-Chief</p>',
    want: 'Ana Brandt',
  },
  { name: 'staff', head: meta('author', 'Courier Staff'), want: null },
  { name: 'an administrator', head: meta('author', 'admin'), want: null },
  { name: 'an e-mail address', head: meta('author', 'desk@courier.example'), want: null },
  { name: 'a web address', head: meta('author', 'https://courier.example/ana'), want: null },
  { name: 'a link onward', below: '<a rel="author" href="/a">View more posts</a>', want: null },
  {
    name: 'one in a comment',
    behind: '<div class="comment"><span class="author">Oskar Lind</span><p>Well said.</p></div>',
    want: null,
  },
  {
    name: 'two elsewhere',
    behind: '<div><b class="author">Oskar Lind</b></div><div><b class="author">Ana Brandt</b></div>',
    want: null,
  },
];
for (const { name, want, ...parts } of bylines) {
  test(`the byline of a page: ${name}`, () => {
    const { article } = articleOf(sourceOf(pageOf(parts), { mediaType: 'text/html' }));
    assert.equal(article.byline, want);
  });
}

const titles = [
  {
    name: 'the headline that readers see',
    head: meta('og:title', 'Spring round: all you need to know'),
    want: title,
  },
  {
    name: 'not the outlet',
    head: `${meta('og:title', 'The night session')}${meta('og:site_name', title)}`,
    want: 'The night session',
  },
];
for (const { name, head, want } of titles) {
  test(`the title of a page: ${name}`, () => {
    assert.equal(articleOf(sourceOf(pageOf({ head }), { mediaType: 'text/html' })).article.title, want);
  });
}
