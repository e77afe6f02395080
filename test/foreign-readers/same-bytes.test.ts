import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats, type Writer } from '../../src/export/formats.ts';
import type { RecordView } from '../../src/export/record-view.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { viewOf } from '../../src/pipeline/view-of.ts';
import { someReadings } from '../record/arbitrary-readings.ts';
import fc from 'fast-check';
import type { Reading } from '../../src/model/reading.ts';

/** What a view is in a form, as text. */
async function written(writer: Writer, view: RecordView): Promise<string> {
  if (writer.kind === 'lines') return (await Array.fromAsync(writer.lines(view))).join('\n');
  return Buffer.concat(await Array.fromAsync(writer.bytes(view))).toString('latin1');
}

/** A record of some articles in every form, by name. */
async function everyForm(readings: readonly Reading[]): Promise<ReadonlyMap<string, string>> {
  const store = openStore(':memory:');
  for (const reading of readings) await store.save([reading]);
  await store.settle();
  const view = await viewOf(store);
  const texts = new Map<string, string>();
  for (const { name, writer } of formats) texts.set(name, await written(await writer(), view));
  await store.close();
  return texts;
}

test('any articles, in whatever order they come, give the same bytes in every form', async () => {
  await fc.assert(
    fc.asyncProperty(someReadings, async (readings) => {
      assert.deepEqual(await everyForm(readings.toReversed()), await everyForm(readings));
    }),
    { numRuns: 10, seed: 7 },
  );
});

test('a record without an article is an empty file of its form', async () => {
  const texts = await everyForm([]);
  for (const name of ['jsonl', 'gdelt', 'gdelt1', 'ftm', 'bibtex']) assert.equal(texts.get(name), '', name);
  for (const name of ['geojson', 'csl', 'prov-jsonld']) assert.ok(JSON.parse(texts.get(name) ?? ''), name);
  assert.match(texts.get('ics') ?? '', /^BEGIN:VCALENDAR\r[^]*END:VCALENDAR\r$/);
  assert.match(texts.get('parquet') ?? '', /^PAR1[^]*PAR1$/);
});
