import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { RecordValue } from '../../src/model/record.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { recordLine } from '../../src/export/jsonl.ts';
import { day, place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-show-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function talks(outlet: string, name: string, country: string | null = 'ALB'): ReadingBuilder {
  const builder = new ReadingBuilder({ outlet, on: '2024-05-04' });
  const host = builder.person(name, country);
  const guest = builder.person('Tomás Berg', 'SWE', ['Berg']);
  return builder
    .office(`${name} is prime minister of Albania.`, {
      holder: host,
      title: 'prime minister',
      country: 'ALB',
      of: 'Albania',
    })
    .event(`${name} held talks with Tomás Berg in Tirana on Friday, ${outlet} reported.`, {
      who: [
        [host, 'actor'],
        [guest, 'recipient'],
      ],
      date: day('2024-05-03'),
      place: place('Tirana', 'ALB'),
    });
}

async function lines(store: Store): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const value of store.values()) found.push(recordLine(value));
  return found;
}

async function ofKind<K extends RecordValue['kind']>(
  store: Store,
  kind: K,
): Promise<readonly Extract<RecordValue, { kind: K }>[]> {
  const listed = await store.list({ kind });
  return listed.filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
}

test('two outlets that tell of one meeting give one event with two citations', async () => {
  const store = openStore(':memory:');
  await store.save([talks('Wire', 'Arta Dushku').reading(), talks('Gazette', 'Árta Dushku', null).reading()]);
  await store.settle();
  const events = await ofKind(store, 'event');
  assert.equal(events.length, 1);
  assert.equal(events[0].independentSources, 2);
  assert.equal(events[0].citations.length, 2);
  assert.equal(events[0].summary, 'talks of Arta Dushku with Tomás Berg, Tirana, 3 May 2024');
  const actors = await ofKind(store, 'actor');
  assert.deepEqual(actors.map((one) => one.name).toSorted(), ['Arta Dushku', 'Tomás Berg']);
  await store.close();
});

test('the order of saving, repeats and a forgotten article leave no trace', async () => {
  const readings = [
    talks('Wire', 'Arta Dushku'),
    talks('Gazette', 'Arta Dushku'),
    talks('Post', 'Arta Dushku'),
  ].map((one) => one.reading());
  const clean = openStore(':memory:');
  await clean.save(readings.slice(0, 2));
  await clean.settle();
  const other = openStore(':memory:');
  await other.save([readings[2], readings[1]]);
  await other.settle();
  await other.save([readings[1], readings[0], readings[0]]);
  await other.settle();
  assert.equal(await other.forget(readings[2].article.id), true);
  await other.settle();
  assert.deepEqual(await lines(other), await lines(clean));
  assert.ok((await lines(clean)).length > 4);
});

test('every citation cuts its quote out of the article', async () => {
  const store = openStore(':memory:');
  const reading = talks('Wire', 'Arta Dushku').reading();
  await store.save([reading]);
  await store.settle();
  for await (const value of store.values()) {
    for (const citation of 'citations' in value ? value.citations : []) {
      assert.equal(reading.article.text.slice(citation.start, citation.end), citation.quote);
      assert.notEqual(citation.quote, '');
    }
  }
});

test('lists by party, country, day and words; finds words without their marks', async () => {
  const store = openStore(':memory:');
  const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-06-01' });
  const mayor = builder.person('Lê Thị Hoa', 'VNM');
  builder.figure('Lê Thị Hoa said about 12,000 students study in Đà Nẵng.', {
    measure: 'students',
    quantity: quantity(12000, 'about'),
    place: place('Đà Nẵng', 'VNM'),
    saidBy: mayor,
  });
  await store.save([talks('Wire', 'Arta Dushku').reading(), builder.reading()]);
  await store.settle();
  const count = async (query: Parameters<Store['list']>[0]): Promise<number> =>
    (await store.list(query)).length;
  assert.equal(await count({ kind: 'event', with: ['Berg'] }), 1);
  assert.equal(await count({ kind: 'event', with: ['Sweden', 'ALB'] }), 1);
  assert.equal(await count({ kind: 'event', with: ['France'] }), 0);
  assert.equal(await count({ kind: 'event', since: '2024-05-03', until: '2024-05' }), 1);
  assert.equal(await count({ kind: 'event', since: '2024-06' }), 0);
  assert.equal(await count({ kind: 'figure', about: 'da nang' }), 1);
  assert.equal(await count({ kind: 'figure', about: 'hanoi' }), 0);
  assert.equal(await count({ kind: 'article', with: ['Vietnam'] }), 1);
  const [hit] = await store.search('DA NANG');
  assert.match(hit.text, /Đà Nẵng/);
  assert.equal(hit.facts.length, 1);
  const why = await store.explain(hit.facts[0]);
  assert.deepEqual(
    why.claims.map((one) => [one.rule, one.readerVersion]),
    [['test-figure', 'test-1']],
  );
  await assert.rejects(store.show('no-such-id'), { code: 'id-unknown' });
});

test('a person may join two actors, and take it back', async () => {
  const store = openStore(':memory:');
  await store.save([talks('Wire', 'Arta Dushku').reading(), talks('Gazette', 'Besa Krasniqi').reading()]);
  await store.settle();
  const before = await lines(store);
  const ids = await Promise.all(
    ['Arta Dushku', 'Besa Krasniqi'].map(async (name) => (await store.findActors(name))[0]),
  );
  const judged = await store.judge('same', { a: ids[0], b: ids[1], on: '2024-07-01' });
  await store.settle();
  assert.equal((await ofKind(store, 'actor')).length, 2);
  assert.equal((await ofKind(store, 'event')).length, 1);
  await store.revoke(judged.id, '2024-07-02');
  await store.settle();
  assert.deepEqual(await lines(store), before);
});

test('an article read by a newer version replaces its old reading', async () => {
  const store = openStore(':memory:');
  const reading = talks('Wire', 'Arta Dushku').reading();
  await store.save([reading]);
  await store.settle();
  await store.save([{ ...reading, claims: [], readerVersion: 'test-2' }]);
  await store.settle();
  assert.equal((await ofKind(store, 'event')).length, 0);
  assert.deepEqual(await store.articlesNotReadBy('test-2'), []);
  assert.equal((await store.status({ integrity: true })).integrity, 'ok');
});

for (const path of [':memory:', join(folder, 'export.db')]) {
  test(`an export is of one state of the record, whatever is written meanwhile: ${path}`, async () => {
    const store = openStore(path);
    const readings = [talks('Wire', 'Arta Dushku'), talks('Gazette', 'Besa Krasniqi')].map((one) =>
      one.reading(),
    );
    await store.save([readings[0]]);
    await store.settle();
    const before = await lines(store);
    const meanwhile: string[] = [];
    for await (const value of store.values()) {
      meanwhile.push(recordLine(value));
      if (meanwhile.length > 1) continue;
      await store.save([readings[1]]);
      await store.settle();
      await store.forget(readings[0].article.id);
      await store.settle();
    }
    assert.deepEqual(meanwhile, before);
    assert.notDeepEqual(await lines(store), before);
    for await (const value of store.values()) {
      assert.equal(value.kind, 'actor');
      break;
    }
    await store.close();
  });
}
