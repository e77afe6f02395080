import assert from 'node:assert/strict';
import type { SavedSearch, Webhook } from '../../src/record/news-memory.ts';
import type { Store } from '../../src/record/store.ts';
import { place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';
import { linesOf, recordWith, talks, testOf, type Contract } from './contract.ts';

const counted = (count: number): ReturnType<typeof talks> =>
  new ReadingBuilder({ outlet: `Outlet ${count}`, on: '2024-05-04' })
    .figure(`It counts ${count} Swedish tourists.`, {
      measure: 'Swedish tourists',
      place: place('Albania', 'ALB'),
      quantity: quantity(count),
    })
    .reading();

/** The kinds of what came behind a place. */
async function cameAfter(store: Store, after: number): Promise<readonly string[]> {
  return (await store.arrivals(after, 100)).arrivals.map((one) => one.kind);
}

async function lastOf(store: Store): Promise<number> {
  return (await store.arrivals(0, 1)).last;
}

const search: SavedSearch = {
  name: 'Tirana',
  query: { kinds: ['event'], options: { with: ['ALB'] } },
  savedOn: '2024-06-01',
  seen: 3,
  seenOn: null,
  hook: null,
};

const hook: Webhook = {
  address: 'https://desk.test/hook',
  secret: 'whsec_AAAA',
  sent: 3,
  sending: null,
  failures: 0,
  failingSince: null,
  lastFailure: null,
  due: null,
  stopped: null,
};

/** What is new is told once, in the order in which it came. */
export function newsContract(contract: Contract): void {
  testOf(
    contract,
    'what one article tells first is new, what a second one tells again is not',
    async (open) => {
      const store = await recordWith(open, [talks('Wire', 'Arta Dushku')]);
      assert.deepEqual(await cameAfter(store, 0), ['event']);
      const { first, last, arrivals } = await store.arrivals(0, 100);
      assert.deepEqual([first, last, arrivals[0]], [1, 1, await store.arrivalAt(1)]);
      for (const outlet of ['Gazette', 'Courier', 'Herald', 'Ledger', 'Post']) {
        await store.save([talks(outlet, 'Arta Dushku')]);
        await store.settle();
      }
      assert.deepEqual(await cameAfter(store, 0), ['event']);
      assert.equal(await store.arrivalAt(2), null);
    },
  );

  testOf(
    contract,
    'a fact that goes by another id since a further article tells it is found by that id',
    async (open) => {
      const store = open();
      const outlets = Array.from({ length: 12 }, (_none, n) => `Outlet ${n}`);
      for (const outlet of outlets) {
        await store.save([talks(outlet, 'Arta Dushku', outlet.endsWith('1') ? null : 'ALB')]);
        await store.settle();
      }
      const listed = (await store.list({ kind: 'event' })).map((one) => one.id);
      const { arrivals } = await store.arrivals(0, 100);
      assert.ok(arrivals.length > 0);
      for (const { id } of arrivals) assert.ok(id !== null && listed.includes(id));
    },
  );

  testOf(contract, 'a conflict is new, and new again when it has a further side', async (open) => {
    const store = await recordWith(open, [counted(40_000)]);
    for (const [count, kinds] of [
      [90_000, ['conflict', 'figure']],
      [90_000, []],
      [700_000, ['conflict', 'figure']],
    ] as const) {
      const before = await lastOf(store);
      await store.save([counted(count)]);
      await store.settle();
      assert.deepEqual([...(await cameAfter(store, before))].toSorted(), kinds);
    }
  });

  testOf(
    contract,
    'what is read anew, forgotten beside it, rejected and accepted again is not new',
    async (open) => {
      const store = await recordWith(open, [talks('Wire', 'Arta Dushku'), talks('Gazette', 'Arta Dushku')]);
      const before = await lastOf(store);
      const again = talks('Wire', 'Arta Dushku');
      await store.save([{ ...again, readerVersion: 'next' }]);
      await store.settle();
      const [event] = await store.list({ kind: 'event' });
      const judged = await store.judge('rejected', { a: event?.id ?? '', on: '2024-07-01' });
      await store.settle();
      await store.revoke(judged.id, '2024-07-02');
      await store.settle();
      await store.forget(talks('Gazette', 'Arta Dushku').article.id);
      await store.settle();
      assert.equal((await store.list({ kind: 'event' })).length, 1);
      assert.deepEqual(await cameAfter(store, before), []);
    },
  );

  testOf(contract, 'facts are listed by their ids under further conditions', async (open) => {
    const store = await recordWith(open, [talks('Wire', 'Arta Dushku'), counted(5)]);
    const [event] = await store.list({ kind: 'event' });
    const ids = [event?.id ?? '', 'unknown'];
    assert.equal((await store.list({ kind: 'event', ids })).length, 1);
    assert.equal((await store.list({ kind: 'event', ids, with: ['SWE'] })).length, 1);
    assert.equal((await store.list({ kind: 'event', ids, about: 'held talks' })).length, 1);
    assert.equal((await store.list({ kind: 'event', ids, about: 'tourists' })).length, 0);
    assert.equal((await store.list({ kind: 'event', ids, with: ['PER'] })).length, 0);
    assert.equal((await store.list({ kind: 'figure', ids })).length, 0);
    assert.equal((await store.list({ kind: 'event', ids: [] })).length, 0);
  });

  testOf(contract, 'saved searches are kept beside the record, each with its webhook', async (open) => {
    const store = await recordWith(open, [talks('Wire', 'Arta Dushku')]);
    const lines = await linesOf(store);
    await store.noteSaved(search);
    assert.equal(await store.noteHook('Tirana', hook), true);
    await store.noteSaved({ ...search, seen: 9, seenOn: '2024-06-02' });
    assert.deepEqual(await store.savedSearches(), [{ ...search, seen: 9, seenOn: '2024-06-02', hook }]);
    assert.equal(await store.noteHook('Oslo', hook), false);
    assert.equal(await store.moveHook('Tirana', { ...hook, secret: 'whsec_BBBB' }), false);
    assert.equal(await store.moveHook('Tirana', { ...hook, sent: 9 }), true);
    assert.equal((await store.savedSearches())[0]?.hook?.sent, 9);
    assert.equal(await store.noteHook('Tirana', null), true);
    assert.deepEqual((await store.savedSearches())[0]?.hook, null);
    assert.deepEqual(await linesOf(store), lines);
    assert.deepEqual([await store.dropSaved('Tirana'), await store.dropSaved('Tirana')], [true, false]);
  });
}
