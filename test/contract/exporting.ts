import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recordLine } from '../../src/export/jsonl.ts';
import type { Citation } from '../../src/model/citation.ts';
import type { RecordValue } from '../../src/model/record.ts';
import { someReadings } from '../record/arbitrary-readings.ts';
import { linesOf, recordWith, talks, testOf, valuesOf, type Contract } from './contract.ts';

/** The export: a function of the set of articles, of one state, cited and sorted. */
export function exportingContract(contract: Contract): void {
  testOf(
    contract,
    'any order, any split into runs, repeats and deletions give the bytes of one clean run',
    async (open) => {
      await fc.assert(
        fc.asyncProperty(someReadings, fc.infiniteStream(fc.nat()), async (readings, numbers) => {
          const next = (below: number): number => numbers.next().value % below;
          const store = open();
          const order = readings
            .map((reading) => ({ reading, at: next(1000) }))
            .toSorted((a, b) => a.at - b.at);
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
          const clean = await recordWith(open, there);
          assert.deepEqual(await linesOf(store), await linesOf(clean));
          await store.close();
          await clean.close();
        }),
        { numRuns: contract.runs },
      );
    },
  );

  testOf(
    contract,
    'every citation cuts its quote, every id that is named is there, lines are sorted',
    async (open) => {
      await fc.assert(
        fc.asyncProperty(someReadings, async (readings) => {
          const store = await recordWith(open, readings);
          const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
          const values = await valuesOf(store);
          const actors = new Set(values.filter((one) => one.kind === 'actor').map((one) => one.id));
          for (const value of values) {
            for (const citation of citationsIn(value))
              assert.equal(texts.get(citation.article)?.slice(citation.start, citation.end), citation.quote);
            if (value.kind === 'event')
              for (const one of value.participants) assert.ok(actors.has(one.actor) && one.name !== '');
            if (value.kind === 'statement' && value.speaker.actor !== null)
              assert.ok(actors.has(value.speaker.actor));
          }
          const order = values.map((one) => `${one.kind} ${one.id}`);
          assert.deepEqual(order, order.toSorted());
          assert.equal(new Set(order).size, order.length);
          await store.close();
        }),
        { numRuns: contract.runs },
      );
    },
  );

  testOf(contract, 'an export is of one state of the record, whatever is written meanwhile', async (open) => {
    const readings = [talks('Wire', 'Arta Dushku'), talks('Gazette', 'Besa Krasniqi')];
    const store = await recordWith(open, readings.slice(0, 1));
    const before = await linesOf(store);
    const meanwhile: string[] = [];
    for await (const value of store.values()) {
      meanwhile.push(recordLine(value));
      if (meanwhile.length > 1) continue;
      await store.save(readings.slice(1));
      await store.settle();
      await store.forget(readings[0].article.id);
      await store.settle();
    }
    assert.deepEqual(meanwhile, before);
    assert.notDeepEqual(await linesOf(store), before);
  });

  testOf(contract, 'an export that is broken off holds nothing up', async (open) => {
    const store = await recordWith(open, [talks('Wire', 'Arta Dushku')]);
    for await (const value of store.values()) {
      assert.equal(value.kind, 'actor');
      break;
    }
    assert.equal(await store.forget(talks('Wire', 'Arta Dushku').article.id), true);
    await store.settle();
    assert.deepEqual(await linesOf(store), []);
  });
}

function citationsIn(value: RecordValue): readonly Citation[] {
  if (value.kind === 'conflict') return value.sides.flatMap((side) => side.citations);
  return 'citations' in value ? value.citations : [];
}
