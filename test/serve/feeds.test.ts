import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { parseAtomFeed } from 'feedsmith';
import { openStore } from '../../src/pipeline/open-store.ts';
import { serveApp } from '../../src/serve/app.ts';
import { place, ReadingBuilder } from '../resolve/reading-builder.ts';
import { asked, bodyOf, quiet } from './served.ts';

const views = [
  'events?with=VNM',
  'statements',
  'commitments?limit=3',
  'figures?about=trade',
  'conflicts',
  'actors?limit=5',
  'articles',
  'stories',
  'met?with=Vietnam&with=Korea',
  'search?q=trade',
] as const;

/** A feed as a reader of feeds sees it. */
async function feedAt(path: string): Promise<ReturnType<typeof parseAtomFeed>> {
  const answer = await asked(`${path}${path.includes('?') ? '&' : '?'}format=atom`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'application/atom+xml');
  return parseAtomFeed(await answer.text());
}

for (const view of views)
  test(`${view} as a feed has the entries of the list, each with an id, a day, its sentence and its source`, async () => {
    const { id, title, updated, links = [], entries = [] } = await feedAt(view);
    const listed = await bodyOf(await asked(view));
    const values: readonly { readonly id: string }[] = listed.values ?? listed.hits;
    assert.equal(entries.length, values.length);
    assert.ok(entries.length > 0 && title?.value.startsWith('Chancery: ') === true);
    assert.match(
      `${String(id)} ${String(updated)}`,
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12} \d{4}-\d\d-\d\dT/,
    );
    assert.equal(
      links.find((one) => one.rel === 'self')?.href,
      `/api/v1/${view}${view.includes('?') ? '&' : '?'}format=atom`,
    );
    assert.equal(
      links.some((one) => one.rel === 'next'),
      listed.next !== null,
    );
    assert.equal(new Set(entries.map((one) => one.id)).size, entries.length);
    for (const entry of entries) {
      assert.match(entry.id ?? '', /^urn:uuid:/);
      assert.ok((entry.title?.value ?? '') !== '' && entry.links?.[0]?.href?.startsWith('/api/v1/') === true);
      if (!view.startsWith('articles') && !view.startsWith('stories'))
        assert.match(entry.content?.value ?? '', /“.+” — .+/s);
    }
  });

test('a feed is asked for by Accept too, and tells the next page as JSON does', async () => {
  const answer = await asked('events?limit=2', { headers: { accept: 'application/atom+xml' } });
  const next = parseAtomFeed(await answer.text()).links?.find((one) => one.rel === 'next')?.href;
  assert.equal(`<${next}>; rel="next"`, answer.headers.get('link'));
  const first = await feedAt('events?limit=2');
  const second = parseAtomFeed(
    await (await asked((next ?? '').replace('/api/v1/', '') + '&format=atom')).text(),
  );
  assert.equal(first.id, second.id);
  assert.notEqual(first.entries?.[0]?.id, second.entries?.[0]?.id);
});

const hostile = `<script>alert(1)</script> & "]]>" \u0000\u0008\u001b[31m \ud800 \u202e ' <!--`;

test('hostile names in a feed are text', async () => {
  const store = openStore(':memory:');
  const builder = new ReadingBuilder({ outlet: hostile, on: '2024-05-04' });
  const host = builder.person(hostile, 'ALB');
  const reading = builder
    .event(`${hostile} held talks in Tirana.`, { who: [[host, 'actor']], place: place(hostile, 'ALB') })
    .reading();
  const article = { ...reading.article, title: hostile, url: 'javascript:alert(1)' };
  await store.save([{ ...reading, article }]);
  await store.settle();
  const app = serveApp(store, quiet);
  for (const view of ['events', 'actors', 'articles', 'search?q=talks']) {
    const answer = await app.request(`/api/v1/${view}${view.includes('?') ? '&' : '?'}format=atom`);
    const text = await answer.text();
    // oxlint-disable-next-line no-control-regex -- controls are what is looked for
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f]|<script|javascript:|\u202e|<!--/);
    const [entry] = parseAtomFeed(text).entries ?? [];
    assert.match(entry?.title?.value ?? '', /<script>alert\(1\)<\/script> & "\]\]>"/i);
  }
  await store.close();
});

test('events and due dates are a calendar that another reader reads', async () => {
  for (const path of ['calendar?with=KOR', 'events?format=ics', 'commitments?due=2030&format=ics']) {
    const answer = await asked(path);
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    const found = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
    assert.ok(found.length > 0, path);
    for (const one of found) assert.ok(new ICAL.Event(one).summary !== '');
  }
});
