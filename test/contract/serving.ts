import assert from 'node:assert/strict';
import type { ListQuery, Store } from '../../src/record/store.ts';
import { recordWith, talks, testOf, valuesOf, type Contract } from './contract.ts';

const readings = [talks('Wire', 'Ana Hoxha'), talks('Gazette', 'Ana Hoxha'), talks('Ledger', 'Edi Leka')];

const kinds = ['event', 'statement', 'commitment', 'figure', 'conflict', 'actor'] as const;

/** What servers ask of a record beside its lists. */
export function servingContract(contract: Contract): void {
  testOf(contract, 'a page of ids with their facts is the page of the list', async (open) => {
    const store = await recordWith(open, readings);
    for (const kind of kinds) {
      const query = { kind, limit: 2, citations: 1 } as const;
      const { ids, next } = await store.factPage(query);
      assert.deepEqual({ values: await store.facts(ids, query), next }, await store.page(query));
    }
    assert.deepEqual(await store.facts(['none'], { kind: 'event' }), []);
  });

  testOf(
    contract,
    'facets count each value of a list once, whatever the list is narrowed to',
    async (open) => {
      const store = await recordWith(open, readings);
      const queries: readonly ListQuery[] = [
        { kind: 'event' },
        { kind: 'event', with: ['Ana Hoxha'] },
        { kind: 'event', outlet: ['Ledger'] },
        { kind: 'article' },
        { kind: 'actor' },
        { kind: 'statement' },
      ];
      for (const query of queries) await checkFacets(store, query);
      await assert.rejects(store.facets({ kind: 'statement', by: ['stage'] }), { code: 'usage' });
    },
  );

  testOf(contract, 'what cites an article are the places that the facts and actors cite', async (open) => {
    const store = await recordWith(open, readings);
    const values = await valuesOf(store);
    for (const article of values.filter((one) => one.kind === 'article')) {
      const places = values.flatMap((one) =>
        one.kind === 'event' || one.kind === 'statement'
          ? one.citations
              .filter((at) => at.article === article.id)
              .map((at) => `${one.id} ${at.start} ${at.end}`)
          : [],
      );
      const citing = await store.factsCiting(article.id);
      const { text } = await store.article(article.id);
      assert.ok(citing.every(({ start, end }) => start < end && end <= text.length));
      assert.deepEqual(
        citing
          .filter((one) => one.kind !== 'actor')
          .map((one) => `${one.id} ${one.start} ${one.end}`)
          .toSorted(),
        places.toSorted(),
      );
      assert.ok(citing.some((one) => one.kind === 'actor'));
    }
    assert.deepEqual(await store.factsCiting('none'), []);
  });

  testOf(contract, 'pages of issues give every issue once', async (open) => {
    const raised = readings.map((one) => ({
      ...one,
      issues: [1, 2, 3].map((n) => ({ code: 'pronoun-open', span: null, detail: String(n) }) as const),
    }));
    const store = await recordWith(open, raised);
    const found = [];
    let after: string | null = null;
    do {
      const page = await store.issuePage({ limit: 2, ...(after === null ? {} : { after }) });
      found.push(...page.issues);
      after = page.next;
    } while (after !== null);
    assert.deepEqual(found, await store.issues());
    assert.equal(found.length, 9);
    const { id } = raised[0].article;
    assert.deepEqual((await store.issuePage({ article: id })).issues, await store.issues(id));
    assert.deepEqual((await store.issuePage({ code: 'date-missing' })).issues, []);
    await assert.rejects(store.issuePage({ after: 'nonsense' }), { code: 'usage' });
  });

  testOf(
    contract,
    'the version of a record changes with whatever changes it, and with nothing else',
    async (open) => {
      const store = open();
      const seen = new Set<string>();
      const isNew = async (): Promise<boolean> => seen.size !== seen.add(await store.version()).size;
      assert.ok(await isNew());
      await store.save(readings);
      assert.ok(await isNew(), 'saved');
      await store.settle();
      assert.ok(await isNew(), 'settled');
      const [event] = await store.list({ kind: 'event' });
      await store.explain(event.id);
      await store.save(readings);
      await store.settle();
      assert.ok(!(await isNew()), 'only read, and saved what was there');
      const { id } = await store.judge('rejected', { a: event.id, on: '2024-06-01' });
      assert.ok(await isNew(), 'decided');
      await store.revoke(id, '2024-06-02');
      assert.ok(await isNew(), 'revoked');
      await store.forget(readings[0].article.id);
      assert.ok(await isNew(), 'forgotten');
    },
  );
}

async function checkFacets(store: Store, query: ListQuery): Promise<void> {
  const listed = await store.list({ ...query, limit: 1000 });
  const { counted, truncated, facets } = await store.facets(query);
  assert.deepEqual([counted, truncated], [listed.length, false]);
  for (const { by, values } of facets)
    for (const { value, count } of values) {
      if (by === 'year' || by === 'month' || by === 'country' || by === 'actor') continue;
      const narrowed = await store.list({ ...query, [by]: [value], limit: 1000 });
      if (query.outlet === undefined || by !== 'outlet')
        assert.equal(count, narrowed.length, `${query.kind} ${by} ${value}`);
    }
}
