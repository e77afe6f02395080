import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../../src/model/reading.ts';
import type { RecordValue } from '../../src/model/record.ts';
import { exportJsonl } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { someReadings } from './arbitrary-readings.ts';

const runs = Number(process.env['CHANCERY_LAW_RUNS'] ?? 60);

async function valuesOf(store: Store): Promise<readonly RecordValue[]> {
  const values: RecordValue[] = [];
  for await (const value of store.values()) values.push(value);
  return values;
}

async function exported(store: Store): Promise<string> {
  return [...exportJsonl(await valuesOf(store))].join('');
}

async function cleanRun(readings: readonly Reading[]): Promise<string> {
  const store = openStore(':memory:');
  await store.save(readings);
  await store.settle();
  const text = await exported(store);
  await store.close();
  return text;
}

test('law 2: any order, any split into runs, repeats and deletions give the bytes of one clean run', async () => {
  await fc.assert(
    fc.asyncProperty(someReadings, fc.infiniteStream(fc.nat()), async (readings, numbers) => {
      const next = (below: number): number => numbers.next().value % below;
      const store = openStore(':memory:');
      const order = readings.map((reading) => ({ reading, at: next(1000) })).toSorted((a, b) => a.at - b.at);
      for (const { reading } of order) {
        await store.save(next(3) === 0 ? [reading, reading] : [reading]);
        if (next(2) === 0) await store.settle();
      }
      const gone = new Set(readings.filter(() => next(3) === 0).map((one) => one.article.id));
      for (const id of gone) {
        await store.forget(id);
        if (next(2) === 0) await store.settle();
      }
      const back = readings.filter((one) => gone.has(one.article.id) && next(2) === 0);
      await store.save(back);
      await store.settle();
      const there = readings.filter((one) => !gone.has(one.article.id) || back.includes(one));
      assert.equal(await exported(store), await cleanRun(there));
      await store.close();
    }),
    { numRuns: runs },
  );
});

test('law 1: every citation cuts its quote, every id that is named is there, lines are sorted', async () => {
  await fc.assert(
    fc.asyncProperty(someReadings, async (readings) => {
      const store = openStore(':memory:');
      await store.save(readings);
      await store.settle();
      const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
      const values = await valuesOf(store);
      const actors = new Set(values.filter((one) => one.kind === 'actor').map((one) => one.id));
      for (const value of values) {
        for (const citation of citationsIn(value)) {
          assert.equal(texts.get(citation.article)?.slice(citation.start, citation.end), citation.quote);
        }
        if (value.kind === 'event')
          for (const one of value.participants) assert.ok(actors.has(one.actor) && one.name !== '');
        if (value.kind === 'statement') assert.ok(actors.has(value.speaker.actor));
      }
      const order = values.map((one) => `${one.kind} ${one.id}`);
      assert.deepEqual(order, order.toSorted());
      assert.equal(new Set(order).size, order.length);
      await store.close();
    }),
    { numRuns: runs },
  );
});

function citationsIn(
  value: RecordValue,
): readonly { article: string; start: number; end: number; quote: string }[] {
  if (value.kind === 'conflict') return value.sides.flatMap((side) => side.citations);
  return 'citations' in value ? value.citations : [];
}
