import assert from 'node:assert/strict';
import test from 'node:test';
import { readAddressList } from '../../src/intake/address-lists.ts';
import { readFeed } from '../../src/intake/feeds.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { folderOf, takenFrom } from './intakes.ts';

const words = 'The envoys of Norland and Estria met in Vessel on Friday.';
const item = (name: string, body = `<description>${words}</description>`): string =>
  `<item><title>Talks ${name}</title><link>https://news.example/${name}</link><guid>${name}</guid>${body}</item>`;
const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Vessel Post</title>${items.join('')}</channel></rss>`;
const entry = (name: string): string =>
  `<entry><id>urn:${name}</id><title>Talks ${name}</title><link href="https://news.example/${name}"/><updated>2025-03-14T09:00:00Z</updated><content type="html">${words}</content></entry>`;
const atom = (...entries: readonly string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Vessel Post</title>${entries.join('')}</feed>`;
const rdf = (...items: readonly string[]): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Vessel Post</title></channel>${items.join('')}</rdf:RDF>`;
const json = (...names: readonly string[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Vessel Post',
    items: names.map((id) => ({
      id,
      url: `https://news.example/${id}`,
      title: `Talks ${id}`,
      content_text: words,
    })),
  });

const summary = (intake: Intake): string =>
  intake.kind === 'source'
    ? `${intake.source.hints.title} of ${intake.source.hints.outlet}`
    : intake.kind === 'failure'
      ? intake.failure.code
      : intake.kind;
const read = (text: string | Uint8Array): readonly Intake[] =>
  readFeed(typeof text === 'string' ? new TextEncoder().encode(text) : text, { source: 'f', subject: 'f' });

const two = ['Talks a of Vessel Post', 'Talks b of Vessel Post'];
for (const [form, whole] of [
  ['RSS', rss(item('a'), item('b'), item('c'))],
  ['RDF', rdf(item('a'), item('b'), item('c'))],
  ['Atom', atom(entry('a'), entry('b'), entry('c'))],
  ['JSON', json('a', 'b', 'c')],
] as const) {
  test(`${form}: each entry with its title and outlet; cut in its last entry it keeps the whole ones and says so`, () => {
    assert.deepEqual(read(whole).map(summary), [...two, 'Talks c of Vessel Post']);
    assert.deepEqual(read(whole.slice(0, whole.lastIndexOf(words) + 20)).map(summary), [...two, 'feed-cut']);
  });

  test(`${form}: cut in its first entry, or nothing of the kind, it is broken`, () => {
    assert.deepEqual(read(whole.slice(0, whole.indexOf(words) + 20)).map(summary), ['feed-broken']);
    assert.deepEqual(read('<rss><channel').map(summary), ['feed-broken']);
  });
}

const text = (intake: Intake | undefined): string =>
  intake?.kind === 'source'
    ? `${intake.source.mediaType} ${new TextDecoder().decode(intake.source.bytes)}`
    : '';
const page = 'text/html <p>Norland &amp; Estria met.</p>';
for (const [how, body] of [
  ['CDATA', '<description><![CDATA[<p>Norland &amp; Estria met.</p>]]></description>'],
  ['entities', '<description>&lt;p&gt;Norland &amp;amp; Estria met.&lt;/p&gt;</description>'],
  [
    'entities escaped twice',
    '<description>&amp;lt;p&amp;gt;Norland &amp;amp;amp; Estria met.&amp;lt;/p&amp;gt;</description>',
  ],
  [
    'entities in CDATA',
    '<description><![CDATA[&lt;p&gt;Norland &amp;amp; Estria met.&lt;/p&gt;]]></description>',
  ],
] as const)
  test(`a page in a feed, written with ${how}`, () => {
    assert.equal(text(read(rss(item('a', body)))[0]), page);
  });

test('the entities of a title are read, also in CDATA', () => {
  const [intake] = read(
    rss(
      '<item><title><![CDATA[Norland&#8217;s envoy &amp; Estria&#39;s]]></title><description>Met.</description></item>',
    ),
  );
  assert.equal(intake && summary(intake), "Norland’s envoy & Estria's of Vessel Post");
});

test('a feed is read in the charset that it declares, by its mark, and in UTF-8 where the label is unknown', () => {
  const declared = rss(item('ä')).replace('version="1.0"', 'version="1.0" encoding="iso-8859-1"');
  assert.deepEqual(read(Buffer.from(declared, 'latin1')).map(summary), ['Talks ä of Vessel Post']);
  assert.deepEqual(read(Buffer.from(`\uFEFF${rss(item('ä'))}`, 'utf16le')).map(summary), [
    'Talks ä of Vessel Post',
  ]);
  const unknown = declared.replace('iso-8859-1', 'x-nobody');
  assert.deepEqual(read(unknown).map(summary), ['Talks ä of Vessel Post']);
});

const opml =
  '<opml version="2.0"><head><title>Feeds</title></head><body><outline text="Norland"><outline text="Post" xmlUrl="https://a.example/feed"/><outline text="Post again" xmlUrl="https://a.example/feed"/></outline><outline text="Wire" xmlUrl="https://b.example/rss?x=1&amp;y=2"/></body></opml>';
const sitemap =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/talks</loc><news:news><news:publication><news:name>Vessel Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-03-14</news:publication_date><news:title>Envoys &amp; ministers meet</news:title></news:news><lastmod>2025-03-15</lastmod></url><url><loc>https://a.example/other</loc><lastmod>2025-03-01</lastmod></url><url><loc>https://a.example/cu';

test('a list of feeds names each feed once', () => {
  assert.deepEqual(
    readAddressList(opml).map(({ kind, url, title }) => [kind, url, title]),
    [
      ['feed', 'https://a.example/feed', 'Post'],
      ['feed', 'https://b.example/rss?x=1&y=2', 'Wire'],
    ],
  );
});

test('a news sitemap names pages with title, day, outlet and language; what is cut at its end is left out', () => {
  const page = { kind: 'page', title: null, outlet: null, language: null };
  assert.deepEqual(readAddressList(sitemap), [
    {
      kind: 'page',
      url: 'https://a.example/talks',
      title: 'Envoys & ministers meet',
      publishedOn: '2025-03-14',
      outlet: 'Vessel Post',
      language: 'en',
    },
    { ...page, url: 'https://a.example/other', publishedOn: '2025-03-01' },
  ]);
  const index = '<sitemapindex><sitemap><loc>https://a.example/news.xml</loc></sitemap></sitemapindex>';
  assert.deepEqual(
    readAddressList(index).map(({ kind, url }) => [kind, url]),
    [['sitemap', 'https://a.example/news.xml']],
  );
});

test('a file that is a list of addresses names them, and an empty one says so', async (t) => {
  const folder = await folderOf(t, {
    'a.opml': opml,
    'b.xml': sitemap,
    'c.opml': '<opml version="2.0"><body/></opml>',
  });
  assert.deepEqual(await takenFrom(folder, ''), [
    'passed over (address) https://a.example/feed 1',
    'passed over (address) https://b.example/rss?x=1&y=2 1',
    'passed over (address) https://a.example/talks 1',
    'passed over (address) https://a.example/other 1',
    'input-empty c.opml',
  ]);
});
