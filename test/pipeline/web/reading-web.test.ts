import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readInputs } from '../../../src/intake/read-inputs.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { noHints } from '../../../src/intake/json-article.ts';
import type { RecordedArticle } from '../../../src/model/record.ts';
import { openStore } from '../../../src/pipeline/open-store.ts';
import type { Store } from '../../../src/record/store.ts';
import { jumpingClock, type JumpingClock } from '../../intake/fetch/jumping-clock.ts';
import { feedOf, meeting, pageOf } from '../../intake/fetch/pages-of-tests.ts';
import { gives, webOfTests, redirects, tagged, type Route } from '../../intake/fetch/test-web.ts';
import { column, writePdf } from '../../documents/write-pdf.ts';
import { readAddress, summaryOf } from './web-reading.ts';

// Hooks are those of these tests alone: a room runs many files in one process.
describe('reading addresses', () => {
  let store: Store;
  let clock: JumpingClock;
  const web = webOfTests(() => clock.now());
  beforeEach(() => {
    store = openStore(':memory:');
    clock = jumpingClock();
  });

  const read = async (
    place: string,
    pages: 'summaries' | 'always' | 'never' = 'summaries',
  ): Promise<string> => summaryOf(await readAddress(web.url(place), { web, store, clock, pages }));

  async function articles(): Promise<readonly RecordedArticle[]> {
    const listed = await store.list({ kind: 'article' });
    return listed.filter((one): one is RecordedArticle => one.kind === 'article');
  }

  const told = { headline: 'Ministers meet in Arica', day: '2026-01-05' };

  test('a page is the article that a file of the same bytes and that address is', async () => {
    const page = pageOf({ ...told, paragraphs: meeting('Arica') });
    // The charset of the header is wrong: the bytes are UTF-8.
    web.routes.set('harbour.test/a.html', gives(page, 'text/html; charset=iso-8859-1'));
    assert.equal(await read('harbour.test/a.html'), '1 new, 0 known');
    const url = web.url('harbour.test/a.html');
    const filed = readArticle({
      source: 'a.html',
      mediaType: 'text/html',
      bytes: new TextEncoder().encode(page),
      charset: null,
      retrievedAt: null,
      hints: { ...noHints, url },
    });
    const [fetched] = await articles();
    const whole = await store.article(fetched.id);
    assert.deepEqual(
      filed.kind === 'article' && { ...filed.article, source: url, retrievedAt: whole.retrievedAt },
      whole,
    );
    assert.match(whole.retrievedAt ?? '', /^2026-01-05T/);
  });

  test('a second read is a 304, until the article is forgotten', async () => {
    web.routes.set(
      'harbour.test/a',
      tagged(() => pageOf({ ...told, paragraphs: meeting('Arica') }), 'text/html'),
    );
    assert.equal(await read('harbour.test/a'), '1 new, 0 known');
    assert.equal(await read('harbour.test/a'), '0 new, 1 known');
    assert.ok(web.sent.at(-1)?.headers['if-none-match'] !== undefined);
    const [{ id }] = await articles();
    await store.forget(id);
    assert.equal(await read('harbour.test/a'), '1 new, 0 known');
  });

  test('the same text in other bytes is nothing new; another text is a version that supersedes the one before', async () => {
    const serve = (figure: string, nonce: string): unknown =>
      web.routes.set(
        'harbour.test/a',
        gives(pageOf({ ...told, paragraphs: meeting('Arica', figure), nonce })),
      );
    serve('12,000', 'one');
    assert.equal(await read('harbour.test/a'), '1 new, 0 known');
    serve('12,000', 'two');
    assert.equal(await read('harbour.test/a'), '0 new, 1 known');
    serve('11,000', 'three');
    assert.equal(await read('harbour.test/a'), '1 new, 0 known');
    const all = await articles();
    const [old, ...others] = all.filter((one) => one.supersededBy !== undefined);
    assert.deepEqual([all.length, others.length], [2, 0]);
    assert.equal(old.supersededBy, all.find((one) => one !== old)?.id);
    assert.match((await store.article(old.id)).text, /12,000/);
    // A page that goes back to its first words is a third version.
    serve('12,000', 'four');
    assert.equal(await read('harbour.test/a'), '1 new, 0 known');
    assert.equal((await articles()).filter((one) => one.supersededBy === undefined).length, 1);
    assert.equal(await read('harbour.test/a'), '0 new, 1 known');
  });

  test('a feed gives its whole entries, and fetches the pages of those of which it has a summary', async () => {
    const whole = meeting('Ilo')
      .map((one) => `<p>${one}</p>`)
      .join('');
    const link = (path: string): string => web.url(`harbour.test/${path}`);
    const entries = [
      { guid: 'n1', link: link('whole'), title: 'Ministers in Ilo', text: whole, whole: true },
      {
        guid: 'n2',
        link: link('page'),
        title: 'Ministers in Tacna',
        text: 'The ministers met in Tacna …',
        on: 'Tue, 06 Jan 2026 08:00:00 GMT',
      },
      {
        guid: 'n3',
        link: link('gone'),
        title: 'Ministers in Moquegua',
        text: 'The ministers met in Moquegua …',
      },
    ];
    web.routes.set('harbour.test/feed', gives(feedOf('The Harbour Ledger', entries), 'text/html'));
    for (const [path, town] of [
      ['page', 'Tacna'],
      ['whole', 'Ilo'],
    ] as const)
      web.routes.set(
        `harbour.test/${path}`,
        gives(pageOf({ headline: `Ministers in ${town}`, day: '', paragraphs: meeting(town) })),
      );
    assert.equal(await read('harbour.test/feed'), '2 new, 0 known, page-gone');
    const found = (await articles()).map((one) => `${one.url} ${one.publishedOn}`);
    assert.deepEqual(found.toSorted(), [`${link('page')} 2026-01-06`, `${link('whole')} 2026-01-05`]);
    assert.equal(
      web.sent.some(({ path }) => path === '/whole'),
      false,
    );
    await read('harbour.test/feed', 'always');
    assert.equal(
      web.sent.some(({ path }) => path === '/whole'),
      true,
    );
  });

  test('pages that are not given out leave the summary of the feed', async () => {
    const text =
      'The foreign ministers of Peru and Chile met in Arica on Monday for talks on trade, their offices said. '.repeat(
        3,
      );
    const entries = [{ guid: 'n1', link: web.url('harbour.test/paid'), title: 'Talks', text: `${text}…` }];
    web.routes.set('harbour.test/feed', gives(feedOf('The Harbour Ledger', entries), 'application/rss+xml'));
    web.routes.set('harbour.test/paid', (_, response) => void response.writeHead(403).end());
    assert.equal(await read('harbour.test/feed'), '1 new, 0 known');
  });

  const forms: readonly (readonly [string, Route, string])[] = [
    [
      'a feed that is served as a page',
      gives(
        feedOf('Ledger', [
          { guid: '1', link: null, title: 'T', text: meeting('Ilo').join(' '), whole: true },
        ]),
        'text/html',
      ),
      '1 new, 0 known',
    ],
    [
      'a feed that is served as plain XML',
      gives(
        feedOf('Ledger', [
          { guid: '1', link: null, title: 'T', text: meeting('Ilo').join(' '), whole: true },
        ]),
        'text/xml',
      ),
      '1 new, 0 known',
    ],
    [
      'an article in JSON',
      gives(JSON.stringify({ title: 'T', text: meeting('Ilo').join('\n\n') }), 'application/json'),
      '1 new, 0 known',
    ],
    ['plain text', gives(meeting('Ilo').join('\n\n'), 'text/plain'), '1 new, 0 known'],
    [
      'a page without a type',
      (_, response) => void response.end(pageOf({ ...told, paragraphs: meeting('Ilo') })),
      '1 new, 0 known',
    ],
    [
      'a PDF',
      gives(
        writePdf([
          column(
            meeting('Ilo').flatMap((one) => one.match(/.{1,80}(?: |$)/g) ?? []),
            { x: 60, y: 780 },
          ),
        ]),
        'application/pdf',
      ),
      '1 new, 0 known',
    ],
    [
      'a packed page',
      gives(gzipSync(pageOf({ ...told, paragraphs: meeting('Ilo') })), 'application/gzip'),
      '1 new, 0 known',
    ],
    [
      'a feed that is cut in half',
      gives(feedOf('Ledger', []).slice(0, 90), 'application/rss+xml'),
      '0 new, 0 known, feed-broken',
    ],
    [
      'XML that is no feed',
      gives('<?xml version="1.0"?><note>Nothing</note>', 'text/xml'),
      '0 new, 0 known, feed-broken',
    ],
    [
      'a feed without entries',
      gives(feedOf('Ledger', []), 'application/rss+xml'),
      '0 new, 0 known, input-empty',
    ],
    ['a picture', gives(new Uint8Array([0x89, 0x50]), 'image/png'), '0 new, 0 known, input-not-text'],
    [
      'JSON that is no article',
      gives('{"none": 1}', 'application/json'),
      '0 new, 0 known, input-not-article',
    ],
    ['JSON that is broken', gives('{"none": ', 'application/json'), '0 new, 0 known, json-broken'],
    ['nothing at all', gives('', 'text/html'), '0 new, 0 known, input-empty'],
    ['a page without a text', gives('<html><body></body></html>'), '0 new, 0 known, input-not-article'],
    [
      'bytes that are no text under the name of a page',
      gives(new Uint8Array(500), 'text/html'),
      '0 new, 0 known, input-not-text',
    ],
    ['a loop', redirects('/x'), '0 new, 0 known, redirect-loop'],
  ];
  for (const [name, route, want] of forms) {
    test(`${name}: ${want}`, async () => {
      web.routes.set('harbour.test/x', route);
      assert.equal(await read('harbour.test/x'), want);
    });
  }

  test('a feed that is cut gives its whole entries and says so; a sitemap gives its pages', async () => {
    const whole = (n: number, town: string) => ({
      guid: `g${n}`,
      link: web.url(`harbour.test/${n}`),
      title: town,
      text: meeting(town).join(' '),
      whole: true,
    });
    const feed = feedOf('Ledger', [whole(1, 'Ilo'), whole(2, 'Tacna')]);
    web.routes.set('harbour.test/feed', gives(feed.slice(0, feed.length - 200), 'application/rss+xml'));
    assert.equal(await read('harbour.test/feed'), '1 new, 0 known, feed-cut');
    const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${web.url('harbour.test/page')}</loc></url></urlset>`;
    web.routes.set('harbour.test/sitemap.xml', gives(sitemap, 'application/xml'));
    web.routes.set('harbour.test/page', gives(pageOf({ ...told, paragraphs: meeting('Arica') })));
    assert.equal(await read('harbour.test/sitemap.xml'), '1 new, 0 known');
  });

  test('an address is refused where nothing reads the web', async () => {
    const steps: string[] = [];
    for await (const one of readInputs(['https://harbour.test/']))
      steps.push(one.kind === 'failure' ? one.failure.code : one.kind);
    assert.deepEqual(steps, ['url-not-web']);
  });
});
