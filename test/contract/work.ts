import assert from 'node:assert/strict';
import { handedIn, simulatedKept } from '../many/simulated-work.ts';
import { testOf, type Contract } from './contract.ts';

const at = '2026-01-05T06:00:00Z';
const later = '2026-01-05T07:00:00Z';
const reader = 'reader 1';
const newer = 'reader 2';

/** What a store promises of work that is handed out to many machines. */
export function workContract(contract: Contract): void {
  testOf(contract, 'what is handed in waits once, with its bytes, until it is kept', async (openNew) => {
    const { work, has } = withHas(openNew());
    const [one, two] = [handedIn(1), handedIn(2)];
    assert.equal(await work.handIn([one, two], at), 2);
    assert.equal(await work.handIn([two, one], later), 0);
    assert.equal(await work.announceReader(reader), reader);
    const keys = await work.waitingKeys(reader, '', 10);
    assert.deepEqual(keys, [one.key, two.key].toSorted());
    assert.deepEqual(await work.waitingKeys(reader, keys[0] ?? '', 10), [keys[1]]);
    assert.deepEqual(await work.sourcesOf([two.key, 'no key'], reader), [two]);
    assert.deepEqual(await work.workStatus(), { waiting: 2, again: 0, aside: 0, oldest: at, reader });
    const done = { readings: [simulatedKept(1, reader)], keys: [one.key] };
    assert.deepEqual(await work.keepWork(done, reader), { saved: 1, known: 0 });
    assert.deepEqual(await work.keepWork(done, reader), { saved: 0, known: 1 });
    assert.equal(await has('article-1', reader), true);
    assert.deepEqual(await work.waitingKeys(reader, '', 10), [two.key]);
    assert.deepEqual(await work.sourcesOf([one.key], reader), []);
  });

  testOf(contract, 'of two versions of the reader the one that came last keeps', async (openNew) => {
    const { work, has } = withHas(openNew());
    await work.handIn([handedIn(1), handedIn(2)], at);
    await work.announceReader(reader);
    await work.keepWork({ readings: [simulatedKept(1, reader)], keys: [handedIn(1).key] }, reader);
    assert.deepEqual(await work.articlesToReread(reader, 10), []);
    assert.equal(await work.announceReader(newer), newer);
    assert.equal(await work.announceReader(reader), newer);
    const done = { readings: [simulatedKept(2, reader)], keys: [handedIn(2).key] };
    assert.equal(await work.keepWork(done, reader), null);
    assert.equal(await has('article-2'), false);
    assert.deepEqual(await work.articlesToReread(newer, 10), ['article-1']);
    assert.equal((await work.workStatus()).again, 1);
    await work.chooseReader(reader);
    assert.deepEqual(await work.keepWork(done, reader), { saved: 1, known: 0 });
    assert.equal((await work.workStatus()).again, 0);
  });

  testOf(
    contract,
    'what fails is set aside after so many tries, for the version that tried',
    async (openNew) => {
      const { work } = openNew();
      const [one] = [handedIn(1)];
      await work.handIn([one], at);
      await work.announceReader(reader);
      await work.keepWork({ readings: [simulatedKept(2, 'reader 0')], keys: [] }, reader);
      const fault = { code: 'reading-failed', reason: 'articles/1.txt (no verb)', most: 2 };
      const source = { kind: 'source', key: one.key } as const;
      const again = { kind: 'again', key: 'article-2' } as const;
      assert.equal(await work.noteFault(source, fault, reader), false);
      assert.deepEqual(await work.workAside(10), []);
      assert.equal(await work.noteFault(source, fault, reader), true);
      assert.equal(await work.noteFault(again, { ...fault, most: 1 }, reader), true);
      assert.equal(await work.noteFault({ kind: 'source', key: 'gone' }, fault, reader), false);
      const { most: _most, ...told } = fault;
      assert.deepEqual(
        (await work.workAside(10)).toSorted((a, b) => (a.kind < b.kind ? 1 : -1)),
        [
          { ...source, ...told, tries: 2, source: 'articles/1.txt', readerVersion: reader },
          { ...again, ...told, tries: 1, source: 'test/article-2.txt', readerVersion: reader },
        ],
      );
      assert.deepEqual(await work.waitingKeys(reader, '', 10), []);
      assert.deepEqual(await work.sourcesOf([one.key], reader), []);
      assert.deepEqual(await work.articlesToReread(reader, 10), []);
      assert.deepEqual(await work.waitingKeys(newer, '', 10), [one.key]);
      assert.deepEqual(await work.articlesToReread(newer, 10), ['article-2']);
      assert.equal(await work.retryAside(), 2);
      assert.deepEqual(await work.waitingKeys(reader, '', 10), [one.key]);
      assert.deepEqual(await work.articlesToReread(reader, 10), ['article-2']);
      assert.equal(await work.noteFault(source, fault, reader), false);
    },
  );
}

/** A store's methods, as they are called on it. */
function withHas(store: ReturnType<Contract['open']>): {
  readonly work: typeof store.work;
  readonly has: (id: string, version?: string) => Promise<boolean>;
} {
  return { work: store.work, has: (id, version) => store.has(id, version) };
}
