import assert from 'node:assert/strict';
import { day, place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';
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

/** Talks that one paper tells to the day, and another by their month and the other's state: nearly one event. */
const nearTalks = (
  [
    { date: day('2024-05-14'), guest: ['person', 'Olav Brekke', 'NOR'] },
    {
      date: { ...day('2024-05-01'), end: '2024-05-31', precision: 'month' },
      guest: ['state', 'Norway', 'NOR'],
    },
  ] as const
).map(({ date, guest: [type, name, country] }) => {
  const builder = new ReadingBuilder({ outlet: `Paper of ${name}`, on: '2024-06-05' });
  const host = builder.person('Besa Krasniqi', 'ALB');
  const guest = builder.actor(type, name, country);
  return builder
    .event(`Besa Krasniqi held talks with ${name}.`, {
      who: [
        [host, 'actor'],
        [guest, 'actor'],
      ],
      date,
    })
    .reading();
});

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

  testOf(
    contract,
    'a person may join two events that nearly are one, and take it back; whenever their articles come',
    async (open) => {
      const store = await recordWith(open, nearTalks);
      const before = await linesOf(store);
      const [one, other] = await ofKind(store, 'event');
      assert.equal((await store.doubts({ kind: 'event' })).pairs.length, 1);
      const judged = await store.judge('same', { a: one.id, b: other.id, on: '2024-07-01', by: 'A. Sosa' });
      await store.settle();
      const joined = await linesOf(store);
      const [event, ...none] = await ofKind(store, 'event');
      assert.deepEqual(none, []);
      assert.deepEqual(event?.kind === 'event' ? event.judgements : null, [judged.id]);
      assert.equal(event?.kind === 'event' ? event.citations.length : 0, 2);
      assert.deepEqual((await store.doubts({ kind: 'event' })).pairs, []);
      await store.forget(nearTalks[1]?.article.id ?? '');
      await store.settle();
      await store.save(nearTalks.slice(1));
      await store.settle();
      assert.deepEqual(await linesOf(store), joined);
      await store.revoke(judged.id, '2024-07-02');
      await store.settle();
      assert.deepEqual(await linesOf(store), before);
    },
  );

  testOf(contract, 'two events that a person calls two are in doubt no more, and stay two', async (open) => {
    const store = await recordWith(open, nearTalks);
    const [one, other] = await ofKind(store, 'event');
    const { id } = await store.judge('different', { a: one.id, b: other.id, on: '2024-07-01' });
    await store.settle();
    assert.deepEqual((await store.doubts({ kind: 'event' })).pairs, []);
    assert.equal((await ofKind(store, 'event')).length, 2);
    await store.revoke(id, '2024-07-02');
    await store.settle();
    assert.equal((await store.doubts({ kind: 'event' })).pairs.length, 1);
  });

  testOf(
    contract,
    'an event is one with an event of its block alone, and not with itself or an actor',
    async (open) => {
      const store = await recordWith(open, [...nearTalks, talks('Wire', 'Arta Dushku')]);
      const usage = { code: 'usage' };
      const events = await ofKind(store, 'event');
      const [other, near] = ['Arta Dushku', 'Norway'].map((name) =>
        events.find((one) => one.kind === 'event' && one.participants.some((party) => party.name === name)),
      );
      const [actor] = await idsOf(store, ['Arta Dushku']);
      const [a, on] = [near?.id ?? '', '2024-07-01'];
      await assert.rejects(store.judge('same', { a, b: a, on }), usage);
      await assert.rejects(store.judge('same', { a, b: actor ?? '', on }), usage);
      await assert.rejects(store.judge('same', { a, b: other?.id ?? '', on }), usage);
      assert.deepEqual(await store.judgements(), []);
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
