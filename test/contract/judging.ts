import assert from 'node:assert/strict';
import { place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';
import {
  linesOf,
  ofKind,
  recordWith,
  resolvedLines,
  talks,
  testOf,
  type Contract,
  type Opener,
} from './contract.ts';
import type { Store } from '../../src/record/store.ts';

const idsOf = async (store: Store, names: readonly string[]): Promise<readonly string[]> =>
  Promise.all(names.map(async (name) => (await store.findActors(name))[0]));

/** Two outlets that count the same otherwise: a conflict. */
function clashing(open: Opener): Promise<Store> {
  const readings = [40_000, 90_000].map((count) =>
    new ReadingBuilder({ outlet: `Outlet ${count}`, on: '2024-05-04' })
      .figure(`It counts ${count} Swedish tourists.`, {
        measure: 'Swedish tourists',
        place: place('Albania', 'ALB'),
        quantity: quantity(count),
      })
      .reading(),
  );
  return recordWith(open, readings);
}

/** What people decide is data: obeyed, dated, revocable. */
export function judgingContract(contract: Contract): void {
  testOf(contract, 'a person may join two actors, and take it back', async (open) => {
    const store = await recordWith(open, [talks('Wire', 'Arta Dushku'), talks('Gazette', 'Besa Krasniqi')]);
    const before = await linesOf(store);
    const [a, b] = await idsOf(store, ['Arta Dushku', 'Besa Krasniqi']);
    const judged = await store.judge('same', { a, b, on: '2024-07-01' });
    await store.settle();
    assert.equal((await ofKind(store, 'actor')).length, 2);
    assert.equal((await ofKind(store, 'event')).length, 1);
    assert.deepEqual(await store.judgements(), [judged]);
    const { verdict, by, on, revokedOn } = judged;
    assert.deepEqual(
      [verdict, judged.a, judged.b, by, on, revokedOn],
      ['same', a, b, null, '2024-07-01', null],
    );
    await store.revoke(judged.id, '2024-07-02');
    await store.settle();
    assert.deepEqual(await linesOf(store), before);
    assert.deepEqual(
      (await store.judgements()).map((one) => one.revokedOn),
      ['2024-07-02'],
    );
  });

  testOf(contract, 'calling two what the record keeps apart changes nothing', async (open) => {
    const store = await recordWith(open, [talks('Wire', 'Arta Dushku'), talks('Gazette', 'Besa Krasniqi')]);
    const before = await linesOf(store);
    const [a, b] = await idsOf(store, ['Arta Dushku', 'Besa Krasniqi']);
    const once = await store.judge('different', { a, b, on: '2024-07-01' });
    const twice = await store.judge('different', { a, b, on: '2024-07-01' });
    await store.settle();
    assert.deepEqual(await store.judgements(), [once]);
    assert.equal(once.id, twice.id);
    assert.deepEqual(await resolvedLines(store), before);
  });

  testOf(contract, 'a judgement holds whenever its articles come', async (open) => {
    const readings = [talks('Wire', 'Arta Dushku'), talks('Gazette', 'Besa Krasniqi')];
    const store = await recordWith(open, readings);
    const [a, b] = await idsOf(store, ['Arta Dushku', 'Besa Krasniqi']);
    await store.judge('same', { a, b, on: '2024-07-01' });
    await store.settle();
    const joined = await linesOf(store);
    await store.forget(readings[1].article.id);
    await store.settle();
    await store.save([readings[1]]);
    await store.settle();
    assert.deepEqual(await linesOf(store), joined);
  });

  testOf(
    contract,
    'a dismissed conflict is neither listed nor exported, until that is revoked',
    async (open) => {
      const store = await clashing(open);
      const [conflict] = await ofKind(store, 'conflict');
      const { id } = await store.judge('dismissed', { a: conflict.id, on: '2024-07-01' });
      assert.deepEqual(await ofKind(store, 'conflict'), []);
      assert.ok(!(await resolvedLines(store)).some((line) => line.includes(conflict.id)));
      assert.deepEqual(await store.list({ kind: 'conflict', rejected: true }), [conflict]);
      await store.revoke(id, '2024-07-02');
      assert.deepEqual(await ofKind(store, 'conflict'), [conflict]);
    },
  );

  testOf(contract, 'a judgement names what is there', async (open) => {
    const store = await clashing(open);
    const on = '2024-07-01';
    const unknown = { code: 'id-unknown' };
    await assert.rejects(store.judge('same', { a: 'none', b: 'neither', on }), unknown);
    await assert.rejects(store.judge('dismissed', { a: 'none', on }), unknown);
    const [figure] = await ofKind(store, 'figure');
    await assert.rejects(store.judge('dismissed', { a: figure.id, on }), unknown);
    await assert.rejects(store.revoke('none', on), unknown);
    assert.deepEqual(await store.judgements(), []);
  });
}
