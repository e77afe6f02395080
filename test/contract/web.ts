import assert from 'node:assert/strict';
import type { NotedEntry, WatchedFeed } from '../../src/record/web-memory.ts';
import type { Reading } from '../../src/model/reading.ts';
import { linesOf, ofKind, recordWith, talks, testOf, type Contract } from './contract.ts';

const url = 'https://harbour.test/a';

/** A reading of a page, at an instant. */
function fetched(reading: Reading, retrievedAt: string, at: string = url): Reading {
  return {
    ...reading,
    article: {
      ...reading.article,
      id: `${reading.article.id}${retrievedAt}`,
      url: at,
      source: at,
      retrievedAt,
    },
  };
}

const feed: WatchedFeed = {
  url: 'https://harbour.test/feed',
  at: 'https://harbour.test/feed2',
  title: null,
  page: { at: 'https://harbour.test/feed2', etag: '"1"', modified: null },
  due: '2026-01-05T06:00:00Z',
  failures: 0,
  lastFailure: null,
  failingSince: null,
  ttlMinutes: 60,
  skipHours: [0, 1],
};

const entry: NotedEntry = {
  key: 'n1',
  print: 'p',
  page: url,
  published: null,
  visits: 1,
  failures: 0,
  due: null,
  seenOn: '2026-01-05',
};

/** What is kept between visits to the web, and the versions of a page. */
export function webContract(contract: Contract): void {
  testOf(
    contract,
    'of versions of a page the one retrieved last stands, in any order; files and other pages are none',
    async (open) => {
      const first = fetched(talks('Wire', 'Arta Dushku'), '2026-01-05T06:00:00Z');
      const second = fetched(talks('Wire', 'Artan Dushku'), '2026-01-05T09:00:00Z');
      const third = fetched(talks('Wire', 'Arben Dushku'), '2026-01-06T09:00:00Z');
      const other = fetched(talks('Wire', 'Arta Berisha'), '2026-01-07T09:00:00Z', 'https://harbour.test/b');
      const file = talks('Wire', 'Arta Krasniqi');
      const filed = { ...file, article: { ...file.article, url } };
      const store = await recordWith(open, [first, second, third, other, filed]);
      const reverse = await recordWith(open, [filed, other, third, second, first]);
      assert.deepEqual(await linesOf(store), await linesOf(reverse));
      const versions = [third, second, first].map(({ article }) => article.id);
      assert.deepEqual(await store.versionsAt({ url, source: url }), versions);
      const superseded = (await ofKind(store, 'article')).filter((one) => one.supersededBy !== undefined);
      assert.deepEqual(
        new Set(superseded.map((one) => `${one.id} ${one.supersededBy}`)),
        new Set(versions.slice(1).map((id) => `${id} ${versions[0]}`)),
      );
      const [head] = await store.articleHeads([first.article.id]);
      assert.equal(head.supersededBy, third.article.id);
      await store.forget(third.article.id);
      const heads = await store.articleHeads([first.article.id, second.article.id]);
      assert.deepEqual(
        heads.map((one) => one.supersededBy),
        [second.article.id, undefined],
      );
    },
  );

  testOf(contract, 'facts that some articles alone tell are listed, and no others', async (open) => {
    const readings = [
      talks('Wire', 'Arta Dushku'),
      talks('Gazette', 'Arta Dushku'),
      talks('Post', 'Liri Gashi', 'SWE'),
    ];
    const store = await recordWith(open, readings);
    const [wire, gazette, post] = readings.map(({ article }) => article.id);
    const count = async (...ids: readonly string[]): Promise<number> =>
      (await store.list({ kind: 'event', toldOnlyBy: ids })).length;
    assert.deepEqual(
      [await count(wire), await count(gazette), await count(wire, gazette), await count(post), await count()],
      [0, 0, 1, 1, 0],
    );
    assert.equal((await store.list({ kind: 'event', toldOnlyBy: [post], with: ['PER'] })).length, 0);
    assert.deepEqual(
      (await store.list({ kind: 'article', toldOnlyBy: [wire, 'none'] })).map((one) => one.id),
      [wire],
    );
  });

  testOf(contract, 'pages are remembered as long as an article came from them', async (open) => {
    const reading = fetched(talks('Wire', 'Arta Dushku'), '2026-01-05T06:00:00Z');
    const store = await recordWith(open, [reading]);
    const page = { at: url, etag: null, modified: 'Mon, 05 Jan 2026 05:00:00 GMT' };
    await store.notePage('https://harbour.test/short', page);
    assert.deepEqual(await store.pageNoted('https://harbour.test/short'), page);
    assert.equal(await store.pageNoted(url), null);
    await store.notePage('https://harbour.test/short', { ...page, etag: 'W/"2"' });
    assert.equal((await store.pageNoted('https://harbour.test/short'))?.etag, 'W/"2"');
    await store.forget(reading.article.id);
    assert.equal(await store.pageNoted('https://harbour.test/short'), null);
  });

  testOf(
    contract,
    'feeds, their entries and what is untold are remembered, and show in no export',
    async (open) => {
      const store = open();
      await store.noteFeed(feed);
      await store.noteFeed({ ...feed, failures: 2 });
      await store.noteFeed({ ...feed, url: 'https://a.test/' });
      assert.deepEqual(await store.watchedFeeds(), [
        { ...feed, url: 'https://a.test/' },
        { ...feed, failures: 2 },
      ]);
      assert.deepEqual((await store.status()).feeds, await store.watchedFeeds());
      const old = { ...entry, key: 'n0', seenOn: '2025-10-01' };
      await store.noteEntries(feed.url, [entry, old]);
      await store.noteEntries(feed.url, [{ ...entry, visits: 2, due: '2026-01-05T12:00:00Z' }]);
      const keys = ['n1', 'n0', 'n7'];
      assert.equal((await store.notedEntries(feed.url, keys)).length, 2);
      await store.dropEntries(feed.url, '2025-10-02');
      const due = { ...entry, visits: 2, due: '2026-01-05T12:00:00Z' };
      assert.deepEqual(await store.notedEntries(feed.url, keys), [due]);
      assert.deepEqual(await store.notedEntries('https://a.test/', keys), []);
      assert.deepEqual(await store.entriesDue(feed.url, '2026-01-05T11:59:00Z'), []);
      assert.deepEqual(await store.entriesDue(feed.url, '2026-01-05T12:00:00Z'), [due]);
      await store.noteUntold(['b', 'a', 'b']);
      assert.deepEqual(await store.untold(), ['b', 'a']);
      assert.deepEqual(await linesOf(store), []);
    },
  );

  testOf(contract, 'a telling is kept until it ends; no number of a line is given twice', async (open) => {
    const store = open();
    await store.noteUntold(['b', 'a']);
    assert.equal(await store.telling(), null);
    const begun = await store.beginTelling({ manner: 'words', articles: ['b', 'c'] }, ['one', 'two', 'one']);
    assert.deepEqual(
      begun.lines.map((line) => line.text),
      ['one', 'two', 'one'],
    );
    assert.deepEqual(await store.telling(), begun);
    const [first, second, third] = begun.lines.map((line) => line.number);
    assert.ok(first < second && second < third);
    await store.notePrinted(second);
    assert.deepEqual(await store.telling(), { ...begun, lines: begun.lines.slice(2) });
    await store.notePrinted(third);
    assert.deepEqual(await store.untold(), ['b', 'a']);
    await store.endTelling();
    assert.deepEqual([await store.telling(), await store.untold()], [null, ['a']]);
    const next = await store.beginTelling({ manner: 'words', articles: ['a'] }, ['three']);
    assert.ok(next.lines[0].number > third);
    await store.dropTelling();
    assert.deepEqual([await store.telling(), await store.untold()], [null, ['a']]);
    assert.deepEqual(await linesOf(store), []);
  });

  testOf(contract, 'a telling goes with an article of it that is taken out', async (open) => {
    const reading = talks('Wire', 'Arta Dushku');
    const store = await recordWith(open, [reading]);
    await store.beginTelling({ manner: 'words', articles: [reading.article.id] }, ['Dushku met']);
    await store.forget(reading.article.id);
    assert.equal(await store.telling(), null);
  });
}
