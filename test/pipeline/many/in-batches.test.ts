import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../../src/model/failure.ts';
import { inBatches } from '../../../src/pipeline/many/in-batches.ts';
import { workKeeper } from '../../../src/pipeline/many/keep-work.ts';
import { simulatedKept } from '../../many/simulated-work.ts';

test('what is asked at once is done at once, each is told its own answer, and no batch is larger than it may be', async () => {
  const batches: (readonly number[])[] = [];
  const double = inBatches<number, number>({ most: 3, waitMs: 1 }, async (asked) => {
    batches.push(asked);
    return asked.map((one) => one * 2);
  });
  assert.deepEqual(await Promise.all([1, 2, 3, 4, 5].map(double)), [2, 4, 6, 8, 10]);
  assert.deepEqual(batches, [
    [1, 2, 3],
    [4, 5],
  ]);
});

test('what fails fails for all who asked with it, and for nobody later', async () => {
  const fussy = inBatches<number, number>({ most: 2, waitMs: 1 }, async (asked) => {
    if (asked.includes(13)) throw new Error('thirteen');
    return asked;
  });
  const [one, two] = await Promise.allSettled([fussy(13), fussy(1)]);
  assert.deepEqual([one.status, two.status, await fussy(1)], ['rejected', 'rejected', 1]);
});

test('of a batch that cannot be saved only the reading that is at fault fails; a record that cannot be written fails none', async () => {
  const kept: string[] = [];
  let isFull = false;
  const keep = workKeeper(
    {
      keepWork: async ({ keys }) => {
        if (isFull) throw new Failure('record-disk-full', 'x.db');
        if (keys.includes('bad')) throw new Error('no such office');
        kept.push(...keys);
        return { saved: keys.length, known: 0 };
      },
    },
    'reader 1',
  );
  const finished = (key: string) => ({ key, reading: simulatedKept(1, 'reader 1') });
  const outcomes = await Promise.all(['a', 'bad', 'b'].map((key) => keep(finished(key))));
  assert.deepEqual([outcomes[0], outcomes[2], kept], ['kept', 'kept', ['a', 'b']]);
  assert.match(String((outcomes[1] as { readonly error: unknown }).error), /no such office/);
  isFull = true;
  await assert.rejects(keep(finished('c')), /record-disk-full/);
});
