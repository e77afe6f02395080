import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { RecordedArticle } from '../../../src/model/record.ts';
import { openStore } from '../../../src/pipeline/open-store.ts';
import type { Store } from '../../../src/record/store.ts';
import { fastClock, type FastClock } from '../../intake/fetch/fast-clock.ts';
import { feedOf, meeting, pageOf } from '../../intake/fetch/pages-of-tests.ts';
import { gives, webOfTests, redirects, tagged } from '../../intake/fetch/test-web.ts';
import { nothingTold, watchUntil, type Told } from './watched.ts';

// Hooks are those of these tests alone: a room runs many files in one process.
describe('watching feeds', () => {
  const start = Date.UTC(2026, 0, 5, 6);
  const hour = 3_600_000;
  const day = 24 * hour;
  const towns = [
    'Arica',
    'Tacna',
    'Ilo',
    'Moquegua',
    'Iquique',
    'Antofagasta',
    'Arequipa',
    'Cusco',
    'Puno',
    'Lima',
    'Valparaiso',
    'Concepcion',
    'Temuco',
    'Trujillo',
    'Piura',
  ];

  let store: Store;
  let clock: FastClock;
  let told: Told;
  const web = webOfTests(() => clock.now());
  beforeEach(() => {
    store = openStore(':memory:');
    told = nothingTold();
    clock = fastClock(start, web.underWay);
  });

  /** Goes on watching for so long, as a new run of the program does. */
  async function watch(urls: readonly string[], forMs: number, once = false): Promise<void> {
    const until = clock.now() + forMs;
    clock = fastClock(clock.now(), web.underWay);
    await watchUntil(until, { web, store, clock, urls: urls.map(web.url), told, once });
  }

  async function articles(): Promise<readonly RecordedArticle[]> {
    const listed = await store.list({ kind: 'article', limit: 10_000 });
    return listed.filter((one): one is RecordedArticle => one.kind === 'article');
  }

  const visits = (place: string): number =>
    web.sent.filter(({ host, path }) => `${host}${path}` === place).length;

  /** The town and the number of students of a site's report number n: no two tell the same. */
  const report = (site: number, n: number, corrected = false): readonly string[] =>
    meeting(towns[(n * 7 + site) % towns.length], String(1000 + site * 1000 + n * 10 + (corrected ? 1 : 0)));

  /** A site that publishes a report every so often; its feed shows the last five, with summaries and pages or with whole texts. */
  function publish(
    host: string,
    site: number,
    {
      everyMs,
      whole,
      more = '',
      correctedAfterMs,
    }: {
      readonly everyMs: number;
      readonly whole: boolean;
      readonly more?: string;
      readonly correctedAfterMs?: number;
    },
  ): { readonly count: () => number; readonly corrections: () => number } {
    const from = start;
    const count = (): number => 1 + Math.floor((clock.now() - from) / everyMs);
    const isCorrected = (n: number): boolean =>
      correctedAfterMs !== undefined && n % 3 === 1 && clock.now() >= from + n * everyMs + correctedAfterMs;
    const page = (n: number): string =>
      pageOf({
        headline: `Ministers meet, report ${n}`,
        day: new Date(from + n * everyMs).toISOString().slice(0, 10),
        paragraphs: report(site, n, isCorrected(n)),
        nonce: String(clock.now()),
      });
    const feed = (): string => {
      const last = count();
      const shown = Array.from({ length: Math.min(5, last) }, (_, at) => last - 1 - at);
      const entries = shown.map((n) => {
        const link = web.url(`${host}/report/${n}`);
        const text = whole
          ? report(site, n)
              .map((one) => `<p>${one}</p>`)
              .join('')
          : 'The ministers met …';
        return {
          guid: `${host}-${n}`,
          link,
          title: `Ministers meet, report ${n}`,
          text,
          whole,
          on: new Date(from + n * everyMs).toUTCString(),
        };
      });
      return feedOf(`The ${host} Ledger`, entries, more);
    };
    web.routes.set(`${host}/feed`, tagged(feed, 'application/rss+xml'));
    for (let n = 0; n < 100; n += 1)
      web.routes.set(`${host}/report/${n}`, (request, response) => {
        if (n >= count()) response.writeHead(404).end();
        else gives(page(n))(request, response);
      });
    const corrections = (): number => Array.from({ length: count() }, (_, n) => n).filter(isCorrected).length;
    return { count, corrections };
  }

  function assertToldOnce(): void {
    assert.equal(new Set(told.articles).size, told.articles.length, 'an article was told twice');
    assert.equal(new Set(told.facts).size, told.facts.length, 'a fact was told twice');
  }

  test('a day of feeds that change, repeat and correct themselves: nothing is lost and nothing told twice', async () => {
    const harbour = publish('harbour.test', 0, {
      everyMs: 3 * hour,
      whole: false,
      correctedAfterMs: 5 * hour,
    });
    const islands = publish('islands.test', 1, { everyMs: 5 * hour, whole: true, more: '<ttl>60</ttl>' });
    const urls = ['harbour.test/feed', 'islands.test/feed'];
    await watch(urls, day);
    await watch(urls, 12.9 * hour);
    const all = await articles();
    const versions = all.filter((one) => one.supersededBy !== undefined);
    assert.deepEqual(
      [all.length - versions.length, versions.length],
      [harbour.count() + islands.count(), 3],
      'the reports, and the corrections that were seen',
    );
    assert.deepEqual(new Set(told.articles), new Set(all.map((one) => one.id)));
    assertToldOnce();
    assert.ok(told.facts.length > 2 * all.length);
    const asked = visits('islands.test/feed');
    assert.ok(asked <= 38, `${asked} visits in 37 hours to a feed that may be kept for an hour`);
    assert.ok(visits('harbour.test/feed') >= 36 * 4);
    assert.deepEqual(told.lines, []);
  });

  test('a fortnight with restarts: a feed that moves is followed, one that fails is left alone, one that is gone is dropped', async () => {
    const harbour = publish('harbour.test', 0, { everyMs: 17 * hour, whole: true, more: '<ttl>240</ttl>' });
    const valley = publish('valley.test', 2, { everyMs: 31 * hour, whole: true, more: '<ttl>240</ttl>' });
    const dying = publish('islands.test', 1, { everyMs: 20 * hour, whole: true, more: '<ttl>240</ttl>' });
    const islands = web.routes.get('islands.test/feed');
    const old = web.routes.get('valley.test/feed');
    if (old !== undefined) web.routes.set('straits.test/feed', old);
    const since = (n: number): boolean => clock.now() >= start + n * day;
    // From the third day on the one has moved for good; the other fails from the fourth to the sixth, and is gone from the tenth.
    web.routes.set('valley.test/feed', (request, response) =>
      since(3) ? redirects(web.url('straits.test/feed'), 301)(request, response) : old?.(request, response),
    );
    web.routes.set('islands.test/feed', (request, response) => {
      if (since(10)) response.writeHead(410).end();
      else if (since(4) && !since(6)) response.writeHead(503, { 'retry-after': '7200' }).end();
      else islands?.(request, response);
    });
    const urls = ['harbour.test/feed', 'valley.test/feed', 'islands.test/feed'];
    for (const days of [0.3, 2.1, 1.4, 3.7, 0.02, 2.5, 3.98]) await watch(urls, days * day);
    const all = await articles();
    const guids = (host: string): number => all.filter((one) => one.source.includes(host)).length;
    assert.equal(guids('harbour.test'), harbour.count());
    assert.equal(guids('valley.test-'), valley.count());
    const lastSeen = Math.floor((10 * day) / (20 * hour));
    assert.ok(
      [lastSeen, lastSeen + 1].includes(guids('islands.test')),
      `${guids('islands.test')} of ${dying.count()}`,
    );
    assertToldOnce();
    assert.deepEqual(new Set(told.articles), new Set(all.map((one) => one.id)));
    const lines = told.lines.map((line) => line.replace('http://', ''));
    assert.deepEqual(lines.toSorted(), [
      'failing islands.test/feed',
      'gone islands.test/feed',
      'moved valley.test/feed',
      'recovered islands.test/feed',
    ]);
    const feeds = await store.watchedFeeds();
    assert.deepEqual(
      feeds.map(({ url, at, due }) => [url, at, due === null].map(String)),
      ['harbour.test/feed', 'islands.test/feed', 'valley.test/feed'].map((place) => [
        web.url(place),
        web.url(place === 'valley.test/feed' ? 'straits.test/feed' : place),
        String(place === 'islands.test/feed'),
      ]),
    );
    const afterMove = web.sent.filter(
      ({ host, path, atMs }) => host === 'valley.test' && path === '/feed' && atMs > start + 4 * day,
    );
    assert.equal(afterMove.length, 0, 'the old address is asked no more');
    const failing = web.sent.filter(
      ({ host, path, atMs }) =>
        host === 'islands.test' && path === '/feed' && atMs > start + 4 * day && atMs < start + 6 * day,
    );
    assert.ok(failing.length < 20, `${failing.length} visits while it failed`);
  });

  test('the same entry told anew is nothing; another text under its address is a version', async () => {
    const link = web.url('harbour.test/a');
    let text = report(0, 1).join(' ');
    let on = 'Mon, 05 Jan 2026 08:00:00 GMT';
    web.routes.set('harbour.test/feed', (request, response) =>
      gives(
        feedOf('Ledger', [{ guid: 'one', link, title: `Told ${on}`, text, whole: true, on }]),
        'text/xml',
      )(request, response),
    );
    await watch(['harbour.test/feed'], hour);
    on = 'Mon, 05 Jan 2026 11:00:00 GMT';
    await watch(['harbour.test/feed'], hour);
    assert.equal((await articles()).length, 1);
    text = report(0, 1, true).join(' ');
    await watch(['harbour.test/feed'], hour);
    const all = await articles();
    assert.deepEqual([all.length, all.filter((one) => one.supersededBy !== undefined).length], [2, 1]);
    assertToldOnce();
  });

  test('a page that is not there yet is tried again, one that never comes is told once and left', async () => {
    const entries = ['late', 'never'].map((path) => ({
      guid: path,
      link: web.url(`harbour.test/${path}`),
      title: path,
      text: 'The ministers met …',
    }));
    web.routes.set(
      'harbour.test/feed',
      tagged(() => feedOf('Ledger', entries), 'text/xml'),
    );
    web.routes.set('harbour.test/late', (request, response) => {
      if (clock.now() < start + 2 * hour) response.writeHead(503).end();
      else
        gives(pageOf({ headline: 'Late', day: '2026-01-05', paragraphs: report(0, 3) }))(request, response);
    });
    await watch(['harbour.test/feed'], day);
    assert.equal((await articles()).length, 1);
    assert.deepEqual(told.lines, ['refused page-gone']);
    assert.equal(visits('harbour.test/never'), 6);
    await watch(['harbour.test/feed'], day);
    assert.equal(visits('harbour.test/never'), 6);
  });

  test('a feed is not asked in the hours that it names, and one that breaks is left alone longer each time', async () => {
    web.routes.set(
      'harbour.test/feed',
      gives(
        feedOf(
          'Ledger',
          [{ guid: '1', link: null, title: 'T', text: report(0, 4).join(' '), whole: true }],
          '<skipHours><hour>22</hour><hour>23</hour><hour>0</hour><hour>1</hour></skipHours>',
        ),
        'text/xml',
      ),
    );
    web.routes.set('islands.test/feed', gives('<rss><channel><item>', 'text/xml'));
    await watch(['harbour.test/feed', 'islands.test/feed'], 2 * day);
    const hours = new Set(
      web.sent
        .filter(({ path, host }) => path === '/feed' && host === 'harbour.test')
        .map(({ atMs }) => new Date(atMs).getUTCHours()),
    );
    assert.deepEqual(
      [22, 23, 0, 1].filter((one) => hours.has(one)),
      [],
    );
    assert.equal(hours.size, 20);
    const broken = visits('islands.test/feed');
    assert.ok(broken >= 5 && broken <= 9, `${broken} visits in two days to a feed that is none`);
    assert.deepEqual(told.lines, [`failing ${web.url('islands.test/feed').replace(/:\d+/, '')}`]);
  });

  test('with --once what is due is visited once; what is not due is left alone', async () => {
    publish('harbour.test', 0, { everyMs: 3 * hour, whole: true });
    await watch(['harbour.test/feed'], 60_000, true);
    const first = visits('harbour.test/feed');
    await watch(['harbour.test/feed'], 60_000, true);
    assert.deepEqual([first, visits('harbour.test/feed'), (await articles()).length], [1, 1, 1]);
  });

  test('a watch whose feeds are all gone ends by itself', async () => {
    web.routes.set('harbour.test/feed', (_, response) => void response.writeHead(410).end());
    await watch(['harbour.test/feed'], day);
    assert.deepEqual(told.lines, [`gone ${web.url('harbour.test/feed').replace(/:\d+/, '')}`]);
    await watch(['harbour.test/feed'], day);
    assert.equal(visits('harbour.test/feed'), 1);
  });

  test('what was saved and not told when a run was cut off is told by the next', async () => {
    publish('harbour.test', 0, { everyMs: 3 * hour, whole: true });
    await watch(['harbour.test/feed'], 60_000, true);
    const [{ id }] = await articles();
    await store.noteUntold([id, 'one that was never saved']);
    told = nothingTold();
    await watch(['harbour.test/feed'], 60_000, true);
    assert.deepEqual(told.articles, [id]);
    assert.deepEqual(await store.untold(), ['one that was never saved']);
  });

  test('a telling that was cut off is gone on with in its words; one of another manner is told anew', async () => {
    publish('harbour.test', 0, { everyMs: 3 * hour, whole: true });
    await watch(['harbour.test/feed'], 60_000, true);
    const [{ id }] = await articles();
    const { facts } = told;
    for (const [manner, want] of [
      ['ids', ['left']],
      ['words', facts],
    ] as const) {
      told = nothingTold();
      await store.noteUntold([id]);
      const begun = await store.beginTelling({ manner, articles: [id] }, ['printed', 'left']);
      await store.notePrinted(begun.lines[0].number);
      await watch(['harbour.test/feed'], 60_000, true);
      assert.deepEqual([told.facts, await store.telling(), await store.untold()], [want, null, []]);
    }
  });
});
