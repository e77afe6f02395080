import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openRecord } from '../../src/library/open-record.ts';
import { examples } from '../cli/run-cli.ts';

const record = await openRecord(':memory:');
after(() => record.close());
await record.read(examples, { threads: 0 });

test('a list holds values of its kind alone, a page at a time', async () => {
  const first = await record.list('event', { limit: 5, with: ['Vietnam'] });
  assert.deepEqual(new Set(first.values.map(({ kind }) => kind)), new Set(['event']));
  assert.ok(first.next !== null);
  const second = await record.list('event', { limit: 5, with: ['Vietnam'], after: first.next });
  const ids = [...first.values, ...second.values].map(({ id }) => id);
  assert.equal(new Set(ids).size, 10);
});

test('each walks through all pages, or as far as the limit', async () => {
  const all = await Array.fromAsync(record.each('statement'));
  assert.equal(all.length, (await record.status()).facts['statement']);
  const some = await Array.fromAsync(record.each('statement', { limit: 3 }));
  assert.deepEqual(some, all.slice(0, 3));
});

test('names, codes and first digits stand wherever somebody or something is meant', async () => {
  const [cuong] = await record.who('Luong Cuong');
  assert.equal((await record.show(cuong.id.slice(0, 8))).id, cuong.id);
  const byName = await record.met('Luong Cuong');
  assert.deepEqual(await record.met(cuong.id), byName);
  assert.ok(byName.length > 2);
  const both = await record.met(['VNM', 'South Korea'], { until: '2025-10-31' });
  assert.ok(both.every((one) => (one.date?.start ?? '') <= '2025-10-31'));
});

test('an article is had whole by its source, and its citations cut the quoted text', async () => {
  const { text } = await record.article('wire/2025-10-30-presidents-talks.txt');
  const [event] = await record.met('Luong Cuong', { since: '2025-10-30', until: '2025-10-30' });
  const [citation] = event?.citations ?? [];
  assert.ok(citation !== undefined && text.slice(citation.start, citation.end) === citation.quote);
});

test('a brief is on one or two or a theme; a search tells what stands in passages', async () => {
  assert.match((await record.brief('Vietnam')).title, /Vietnam/);
  assert.match((await record.brief([], { about: 'trade' })).title, /trade/);
  const { hits } = await record.search('village movement', { outlet: ['Meridian Wire'] });
  assert.ok(hits.every(({ text }) => /village/i.test(text)));
});

test('the record leaves in every form, whole or as far as conditions say', async () => {
  const textOf = async (parts: AsyncIterable<Uint8Array>): Promise<string> =>
    Buffer.concat(await Array.fromAsync(parts)).toString();
  assert.equal(await textOf(record.exportAs('jsonl')), (await Array.fromAsync(record.export())).join(''));
  const some = JSON.parse(await textOf(record.exportAs('geojson', { with: ['Luong Cuong'] })));
  const all = JSON.parse(await textOf(record.exportAs('geojson')));
  assert.ok(some.features.length > 0 && some.features.length < all.features.length);
});

for (const [what, asked, code] of [
  ['an unknown name', () => record.who('Nobody Atall'), 'id-unknown'],
  ['an unknown party', () => record.list('event', { with: ['Nobody Atall'] }), 'id-unknown'],
  ['an unknown article', () => record.article('none.txt'), 'id-unknown'],
  ['a brief on nobody', () => record.brief([]), 'usage'],
  ['three in one question', () => record.met(['Peru', 'Chile', 'Kenya']), 'usage'],
  ['a form that there is not', () => Array.fromAsync(record.exportAs('xls')), 'usage'],
  ['a cursor that is none', () => record.list('event', { after: 'x' }), 'usage'],
] as const)
  test(`${what} is refused with the code ${code}`, async () => {
    await assert.rejects(asked, { name: 'Failure', code });
  });
