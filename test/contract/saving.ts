import assert from 'node:assert/strict';
import { keptReading } from '../../src/pipeline/kept-reading.ts';
import { ReadingBuilder } from '../resolve/reading-builder.ts';
import { linesOf, ofKind, recordWith, talks, testOf, type Contract } from './contract.ts';

/** Saving, settling and forgetting: the record follows from the articles that are in it, and from nothing else. */
export function savingContract(contract: Contract): void {
  testOf(contract, 'a new record is empty', async (open) => {
    const store = open();
    assert.equal(await store.settle(), 0);
    assert.deepEqual(await linesOf(store), []);
    assert.deepEqual(await store.list({ kind: 'event' }), []);
    assert.deepEqual(await store.search('anything'), []);
  });

  testOf(contract, 'two outlets that tell of one meeting give one event with two citations', async (open) => {
    const readings = [talks('Wire', 'Arta Dushku'), talks('Gazette', 'Árta Dushku', null)];
    const store = await recordWith(open, readings);
    const events = await ofKind(store, 'event');
    assert.equal(events.length, 1);
    assert.equal(events[0].independentSources, 2);
    assert.equal(events[0].citations.length, 2);
    assert.equal(events[0].summary, 'talks of Arta Dushku with Tomás Berg, Tirana, 3 May 2024');
    const actors = await ofKind(store, 'actor');
    assert.deepEqual(actors.map((one) => one.name).toSorted(), ['Arta Dushku', 'Tomás Berg']);
  });

  testOf(contract, 'the order of saving, repeats and a forgotten article leave no trace', async (open) => {
    const readings = ['Wire', 'Gazette', 'Post'].map((outlet) => talks(outlet, 'Arta Dushku'));
    const clean = await recordWith(open, readings.slice(0, 2));
    const other = await recordWith(open, [readings[2], readings[1]]);
    await other.save([readings[1], readings[0], readings[0]]);
    await other.settle();
    assert.equal(await other.forget(readings[2].article.id), true);
    await other.settle();
    assert.deepEqual(await linesOf(other), await linesOf(clean));
    assert.ok((await linesOf(clean)).length > 4);
  });

  testOf(contract, 'a save tells what was new and what was known', async (open) => {
    const store = open();
    const readings = ['Wire', 'Gazette'].map((outlet) => talks(outlet, 'Arta Dushku'));
    assert.deepEqual(await store.save([readings[0], readings[0]]), { saved: 1, known: 1 });
    assert.deepEqual(await store.keep(readings.map(keptReading)), { saved: 1, known: 1 });
    assert.deepEqual(await store.save([]), { saved: 0, known: 0 });
  });

  testOf(contract, 'facts are those of the last settle, and a settle finds nothing twice', async (open) => {
    const store = open();
    await store.save([talks('Wire', 'Arta Dushku')]);
    assert.deepEqual(await store.list({ kind: 'event' }), []);
    assert.ok((await store.status()).unsettled > 0);
    assert.ok((await store.settle()) > 0);
    assert.equal((await store.list({ kind: 'event' })).length, 1);
    assert.equal(await store.settle(), 0);
    assert.equal((await store.status()).unsettled, 0);
  });

  testOf(contract, 'an article is there, by its version, until it is forgotten', async (open) => {
    const store = open();
    const reading = talks('Wire', 'Arta Dushku');
    const { id } = reading.article;
    assert.equal(await store.has(id), false);
    await store.save([reading]);
    assert.deepEqual(
      [await store.has(id), await store.has(id, 'test-1'), await store.has(id, 'test-2')],
      [true, true, false],
    );
    assert.deepEqual(await store.articlesNotReadBy('test-2'), [id]);
    assert.deepEqual(await store.articlesNotReadBy('test-1'), []);
    assert.equal(await store.forget(id), true);
    assert.equal(await store.forget(id), false);
    assert.equal(await store.has(id), false);
  });

  testOf(
    contract,
    'one text in several places is one article that names them, in any order',
    async (open) => {
      const reading = talks('Wire', 'Arta Dushku');
      const placed = (source: string, readerVersion = reading.readerVersion) => ({
        ...reading,
        readerVersion,
        article: { ...reading.article, source },
      });
      const store = await recordWith(open, [placed('b.txt'), placed('c/d.txt'), placed('a.txt')]);
      const other = await recordWith(open, [placed('a.txt'), placed('b.txt')]);
      await other.noteFound(reading.article.id, { ...reading.article, source: 'c/d.txt' });
      await other.noteFound('nowhere', { ...reading.article, source: 'c/d.txt' });
      assert.deepEqual(await linesOf(other), await linesOf(store));
      const [article] = await ofKind(store, 'article');
      assert.deepEqual([article.source, article.alsoFoundAt], ['a.txt', ['b.txt', 'c/d.txt']]);
      assert.deepEqual(await store.articlesFrom('d.txt', 2), [article.id]);
      await store.save([placed('b.txt', 'test-2')]);
      assert.deepEqual(await store.show(article.id), article);
      await store.forget(article.id);
      await store.save([placed('b.txt')]);
      await store.settle();
      assert.deepEqual(await linesOf(store), await linesOf(await recordWith(open, [placed('b.txt')])));
    },
  );

  testOf(contract, 'an article read by a newer version replaces its old reading', async (open) => {
    const reading = talks('Wire', 'Arta Dushku');
    const store = await recordWith(open, [reading]);
    await store.save([{ ...reading, claims: [], readerVersion: 'test-2' }]);
    await store.settle();
    assert.equal((await ofKind(store, 'event')).length, 0);
    assert.deepEqual(await store.articlesNotReadBy('test-2'), []);
    assert.deepEqual((await store.status()).readerVersions, ['test-2']);
  });

  testOf(
    contract,
    'copies of one text are one story and one source; without the middle one they part',
    async (open) => {
      const common =
        'the ferry company opens a line between the two ports in June and lowers its fares by a third';
      const copy = (id: string, words: string) =>
        new ReadingBuilder({ id, outlet: id })
          .figure(words, {
            measure: 'ferries',
            quantity: { low: 9, high: 9, bound: 'exact', unit: 'ferries', currency: null },
          })
          .reading();
      const first = `On Monday the harbour master of Durrës said that ${common}.`;
      const store = await recordWith(
        open,
        ['a', 'b', 'c'].map((id) => copy(id, first)),
      );
      const [story] = await ofKind(store, 'story');
      assert.deepEqual(story.copies, [['a', 'b', 'c']]);
      const [figure] = await ofKind(store, 'figure');
      assert.deepEqual([figure.citations.length], [3]);
      await store.forget('a');
      await store.settle();
      assert.deepEqual(
        (await ofKind(store, 'story')).map((one) => one.copies),
        [[['b', 'c']]],
      );
      await store.forget('c');
      await store.settle();
      assert.deepEqual(await ofKind(store, 'story'), []);
    },
  );

  testOf(contract, 'what cannot be saved whole is not saved at all', async (open) => {
    const store = await recordWith(open, [talks('Wire', 'Arta Dushku')]);
    const good = talks('Gazette', 'Arta Dushku');
    const bad = { ...good, article: { ...good.article, id: 'other', text: null as unknown as string } };
    await assert.rejects(async () => store.save([good, bad]));
    assert.equal(await store.has(good.article.id), false);
    assert.equal((await store.status()).articles, 1);
    await store.save([good]);
    await store.settle();
    assert.equal((await ofKind(store, 'article')).length, 2);
  });

  testOf(
    contract,
    'how far an archive is read is noted, is no part of the export, and goes with a forgotten article',
    async (open) => {
      const reading = talks('Wire', 'Arta Dushku');
      const store = await recordWith(open, [reading]);
      const before = await linesOf(store);
      assert.equal(await store.reachedIn('a'), null);
      await store.noteReached('a', [3, 0]);
      await store.noteReached('b', [1]);
      await store.noteReached('a', [4, 17]);
      await store.noteReached('b', null);
      assert.deepEqual([await store.reachedIn('a'), await store.reachedIn('b')], [[4, 17], null]);
      assert.deepEqual(await linesOf(store), before);
      await store.forget(reading.article.id);
      assert.equal(await store.reachedIn('a'), null);
    },
  );
}
