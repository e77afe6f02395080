import assert from 'node:assert/strict';
import { ReadingBuilder } from '../resolve/reading-builder.ts';
import { linesOf, ofKind, recordWith, resolvedLines, talks, testOf, type Contract } from './contract.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Store } from '../../src/record/store.ts';

const on = '2024-07-01';

/** Reports that the record takes for one actor though they spell it otherwise and give it other offices. */
function minister(outlet: string, name: string, title: string): Reading {
  const builder = new ReadingBuilder({ outlet, on: '2024-05-04' });
  const holder = builder.person(name, 'ALB');
  return builder
    .office(`${name} is ${title} of Albania.`, { holder, title, of: 'Albania', country: 'ALB' })
    .statement(`${name} said that a ferry comes.`, { speaker: holder, content: 'a ferry comes' })
    .reading();
}

const merged = (): readonly Reading[] => [
  minister('Wire', 'Arta Dushku', 'finance minister'),
  minister('Gazette', 'Dushku', 'mayor'),
];

const called = async (store: Store, name: string): Promise<readonly string[]> =>
  (await ofKind(store, 'actor')).filter((one) => one.name === name).map((one) => one.id);

/** Two people whom articles call by one name, of one country: no signature tells them apart. */
const namesakes = (): readonly Reading[] => [
  minister('Wire', 'Arta Dushku', 'finance minister'),
  minister('Gazette', 'Arta Dushku', 'mayor'),
  minister('Courier', 'Arta Dushku', 'mayor'),
];

/** A wrong merge is parted, by what its reports say of it, and every id of before leads on. */
export function splittingContract(contract: Contract): void {
  for (const by of ['article', 'name', 'office'] as const) {
    testOf(
      contract,
      `an actor is split by ${by}, joined again, and all of it is taken back`,
      async (open) => {
        const store = await recordWith(open, merged());
        const before = await linesOf(store);
        const [whole] = await called(store, 'Arta Dushku');
        assert.deepEqual(await called(store, 'Dushku'), []);
        const split = await store.judge('split', { a: whole, field: by, on, why: 'two sisters' });
        await store.settle();
        const [one] = await called(store, 'Arta Dushku');
        const [other] = await called(store, 'Dushku');
        assert.ok(one !== undefined && other !== undefined && one !== other);
        const same = await store.judge('same', { a: one, b: other, on });
        await store.settle();
        assert.equal((await store.findActors('Dushku')).length, 1);
        assert.equal((await store.show(other)).kind, 'actor');
        await store.revoke(same.id, on);
        await store.revoke(split.id, on);
        await store.settle();
        assert.deepEqual(await linesOf(store), before);
        assert.equal((await store.judgements()).find((each) => each.id === split.id)?.why, 'two sisters');
      },
    );
  }

  for (const { by, parts } of [
    { by: 'article', parts: 3 },
    { by: 'office', parts: 2 },
  ] as const) {
    testOf(
      contract,
      `namesakes whom articles call alike are split by ${by}, and it is taken back`,
      async (open) => {
        const store = await recordWith(open, namesakes());
        const before = await linesOf(store);
        const [whole, ...others] = await called(store, 'Arta Dushku');
        assert.deepEqual(others, []);
        const split = await store.judge('split', { a: whole, field: by, on });
        await store.settle();
        const ids = await called(store, 'Arta Dushku');
        assert.equal(ids.length, parts);
        const found = (await ofKind(store, 'actor')).filter((one) => ids.includes(one.id));
        for (const { offices, citations } of found) {
          assert.equal(offices.length, 1);
          if (by === 'article') assert.equal(new Set(citations.map(({ article }) => article)).size, 1);
        }
        assert.equal((await ofKind(store, 'statement')).length, parts);
        assert.equal((await store.show(whole)).kind, 'actor');
        await store.revoke(split.id, on);
        await store.settle();
        assert.deepEqual(await linesOf(store), before);
      },
    );
  }

  testOf(contract, 'a split by article holds whenever articles, copies and decisions come', async (open) => {
    const store = await recordWith(open, namesakes());
    const [whole] = await called(store, 'Arta Dushku');
    const { id: _id, ...split } = await store.judge('split', { a: whole, field: 'article', on });
    const late = minister('Herald', 'Arta Dushku', 'mayor');
    await store.save([late]);
    await store.settle();
    assert.equal((await called(store, 'Arta Dushku')).length, 4);
    const other = open();
    await other.save([late, ...namesakes().toReversed()]);
    await other.settle();
    await other.importJudgements([split, split]);
    await other.settle();
    assert.deepEqual(await linesOf(other), await linesOf(store));
    for (const { article } of [late, namesakes()[1]]) await other.forget(article.id);
    await other.settle();
    const fewer = await recordWith(open, [namesakes()[2], namesakes()[0]]);
    await fewer.importJudgements([split]);
    await fewer.settle();
    assert.deepEqual(await linesOf(other), await linesOf(fewer));
  });

  testOf(contract, 'what was decided about facts and their actor still holds after a split', async (open) => {
    const store = await recordWith(open, namesakes());
    const [statement] = await ofKind(store, 'statement');
    await store.judge('rejected', { a: statement.id, on });
    await store.settle();
    const [whole] = await called(store, 'Arta Dushku');
    await store.judge('set', { a: whole, field: 'country', value: 'Kosovo', on });
    const split = await store.judge('split', { a: whole, field: 'article', on });
    await store.settle();
    assert.deepEqual(await ofKind(store, 'statement'), []);
    const countries = (await ofKind(store, 'actor'))
      .filter((one) => one.type === 'person')
      .map((one) => one.country);
    assert.deepEqual(countries, ['XKX', 'XKX', 'XKX']);
    await store.revoke(split.id, on);
    await store.settle();
    assert.deepEqual(await ofKind(store, 'statement'), []);
  });

  testOf(
    contract,
    'two articles of a split actor are called one again, and a third stays apart',
    async (open) => {
      const store = await recordWith(open, namesakes());
      const [whole] = await called(store, 'Arta Dushku');
      await store.judge('split', { a: whole, field: 'article', on });
      await store.settle();
      const [a, b] = await called(store, 'Arta Dushku');
      await store.judge('same', { a, b, on });
      await store.settle();
      assert.equal((await called(store, 'Arta Dushku')).length, 2);
    },
  );

  testOf(contract, 'a split holds whenever its articles come', async (open) => {
    const store = await recordWith(open, merged());
    const [whole] = await called(store, 'Arta Dushku');
    const { id: _id, ...split } = await store.judge('split', { a: whole, field: 'name', on });
    await store.settle();
    const other = open();
    await other.importJudgements([split]);
    for (const reading of merged().toReversed()) {
      await other.save([reading]);
      await other.settle();
    }
    assert.deepEqual(await linesOf(other), await linesOf(store));
  });

  testOf(contract, 'what cannot be split is refused in words', async (open) => {
    const store = await recordWith(open, [talks('Wire', 'Arta Dushku')]);
    const before = await resolvedLines(store);
    const [only] = await called(store, 'Arta Dushku');
    const refused = async (a: string, field: string, subject: RegExp): Promise<void> =>
      assert.rejects(store.judge('split', { a, field, on }), { code: 'usage', subject });
    await refused(only, 'article', /cannot be split so: one article alone tells of it; "set" or "reject"/);
    await refused(only, 'name', /cannot be split so: all articles call it by one name.*--by article/);
    await refused(only, 'office', /cannot be split so: articles give it no offices.*--by article/);
    await refused(only, 'day', /split takes article, name, office, not day/);
    const [event] = await ofKind(store, 'event');
    await refused(event.id, 'article', /is no actor/);
    assert.deepEqual(await resolvedLines(store), before);
  });

  testOf(contract, 'a state is one', async (open) => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
    const speaker = builder.actor('state', 'Albania', 'ALB');
    const store = await recordWith(open, [
      builder.statement('Albania said that a ferry comes.', { speaker, content: 'a ferry comes' }).reading(),
    ]);
    const [{ id: a }] = await ofKind(store, 'actor');
    await assert.rejects(store.judge('split', { a, field: 'article', on }), {
      code: 'usage',
      subject: /a state is one/,
    });
  });

  testOf(contract, 'two names that the record took for one are called two', async (open) => {
    const store = await recordWith(open, merged());
    const [whole] = await called(store, 'Arta Dushku');
    const about = { a: whole, b: whole, on };
    await assert.rejects(store.judge('same', about), { code: 'usage' });
    await assert.rejects(store.judge('different', { ...about, names: ['Dushku', 'Berg'] }), {
      code: 'usage',
    });
    await store.judge('different', { ...about, names: ['Dushku', 'arta dushku'] });
    await store.settle();
    assert.equal((await called(store, 'Dushku')).length, 1);
  });

  testOf(contract, 'of several decisions of one day the last is the one that was made last', async (open) => {
    const store = await recordWith(open, merged());
    assert.equal(await store.lastJudgement(), null);
    const [whole] = await called(store, 'Arta Dushku');
    const fields = ['Kosovo', 'Sweden', 'Albania', 'Peru'];
    const made: string[] = [];
    for (const value of fields)
      made.push((await store.judge('set', { a: whole, field: 'country', value, on })).id);
    assert.equal((await store.lastJudgement())?.id, made[3]);
    await store.revoke(made[3], on);
    await store.revoke(made[0], on);
    assert.equal((await store.lastJudgement())?.id, made[2]);
    await store.judge('set', { a: whole, field: 'country', value: fields[0], on });
    assert.equal((await store.lastJudgement())?.id, made[0]);
  });

  testOf(
    contract,
    'ids are found by their first digits, articles by source, address and title',
    async (open) => {
      const store = await recordWith(open, merged());
      const [whole] = await called(store, 'Arta Dushku');
      assert.deepEqual(await store.idsFrom(whole.slice(0, 10), 5), [whole]);
      assert.ok((await store.idsFrom('', 3)).length === 3);
      assert.deepEqual(await store.idsFrom('zz', 3), []);
      const [article] = await ofKind(store, 'article');
      assert.deepEqual(await store.articlesFrom(article.source, 2), [article.id]);
      assert.deepEqual(await store.articlesFrom('nowhere.txt', 2), []);
      assert.deepEqual(await store.namesLike('Dushko'), ['Arta Dushku', 'Dushku']);
      assert.deepEqual(await store.namesLike('xy'), []);
    },
  );
}
