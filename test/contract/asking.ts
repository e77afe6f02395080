import assert from 'node:assert/strict';
import type { ListQuery } from '../../src/record/store.ts';
import { place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';
import { ofKind, recordWith, talks, testOf, type Contract, type Opener } from './contract.ts';
import type { Store } from '../../src/record/store.ts';

function students(): ReturnType<ReadingBuilder['reading']> {
  const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-06-01' });
  const mayor = builder.person('Lê Thị Hoa', 'VNM');
  return builder
    .figure('Lê Thị Hoa said about 12,000 students study in Đà Nẵng.', {
      measure: 'students',
      quantity: quantity(12000, 'about'),
      place: place('Đà Nẵng', 'VNM'),
      saidBy: mayor,
    })
    .reading();
}

const both = (open: Opener): Promise<Store> => recordWith(open, [talks('Wire', 'Arta Dushku'), students()]);

const lists: readonly (readonly [ListQuery, number])[] = [
  [{ kind: 'event', with: ['Berg'] }, 1],
  [{ kind: 'event', with: ['Sweden', 'ALB'] }, 1],
  [{ kind: 'event', with: ['Sweden', 'Hoa'] }, 0],
  [{ kind: 'event', with: ['France'] }, 0],
  [{ kind: 'event', with: ['nobody of that name'] }, 0],
  [{ kind: 'event', since: '2024-05-03', until: '2024-05' }, 1],
  [{ kind: 'event', since: '2024-06' }, 0],
  [{ kind: 'event', until: '2024-05-02' }, 0],
  [{ kind: 'event', until: '2024' }, 1],
  [{ kind: 'event', about: 'tirana friday' }, 1],
  [{ kind: 'event', about: 'tirana', with: ['SWE'], since: '2024' }, 1],
  [{ kind: 'event', about: 'tirana', since: '2025' }, 0],
  [{ kind: 'figure', about: 'da nang' }, 1],
  [{ kind: 'figure', about: 'hanoi' }, 0],
  [{ kind: 'figure', with: ['VNM'], limit: 1 }, 1],
  [{ kind: 'actor', with: ['SWE'] }, 1],
  [{ kind: 'actor', limit: 2 }, 2],
  [{ kind: 'article', with: ['Vietnam'] }, 1],
  [{ kind: 'article', about: 'students' }, 1],
  [{ kind: 'article', about: 'students', with: ['Sweden'] }, 0],
  [{ kind: 'article', since: '2024-05', until: '2024-05' }, 1],
];

/** Listing, searching, showing and explaining. */
export function askingContract(contract: Contract): void {
  for (const [query, want] of lists) {
    testOf(contract, `listed by ${JSON.stringify(query)}`, async (open) => {
      assert.equal((await (await both(open)).list(query)).length, want);
    });
  }

  testOf(
    contract,
    'a list may be cut to the facts that cite from some articles, and to some citations',
    async (open) => {
      const readings = ['Wire', 'Gazette', 'Post'].map((outlet) => talks(outlet, 'Arta Dushku'));
      const store = await recordWith(open, [...readings, students()]);
      const citing = [students().article.id];
      assert.equal((await store.list({ kind: 'event', citing })).length, 0);
      assert.equal((await store.list({ kind: 'figure', citing })).length, 1);
      const [actor] = await store.list({ kind: 'actor', with: ['Dushku'], citations: 2 });
      assert.equal(actor.kind === 'actor' ? actor.citations.length : 0, 2);
      const [whole] = await store.list({ kind: 'actor', with: ['Dushku'] });
      assert.equal(whole.kind === 'actor' ? whole.citations.length : 0, 3);
    },
  );

  testOf(contract, 'words are found without their marks, with the facts that cite them', async (open) => {
    const store = await both(open);
    const [hit, ...others] = await store.search('DA NANG');
    assert.deepEqual(others, []);
    assert.match(hit.text, /Đà Nẵng/);
    const { text } = await store.article(hit.article);
    assert.equal(text.slice(hit.start, hit.end), hit.text);
    const [figure] = await ofKind(store, 'figure');
    assert.deepEqual(hit.facts, [figure.id]);
    assert.deepEqual(await store.search('da lat'), []);
    assert.deepEqual(await store.search('?!'), []);
    assert.equal((await store.search('the', 1)).length <= 1, true);
  });

  testOf(contract, 'every value is shown by its id, as it is listed', async (open) => {
    const store = await recordWith(
      open,
      ['Wire', 'Gazette'].map((outlet) => talks(outlet, 'Arta Dushku')),
    );
    for (const kind of ['event', 'actor', 'article', 'story'] as const)
      for (const value of await store.list({ kind })) assert.deepEqual(await store.show(value.id), value);
  });

  testOf(
    contract,
    'a fact is explained by its claims, an actor by its offices, an article by all it claims',
    async (open) => {
      const store = await both(open);
      const why = async (id: string): Promise<readonly (readonly string[])[]> =>
        (await store.explain(id)).claims.map((one) => [one.rule, one.readerVersion, one.status]);
      const [event] = await ofKind(store, 'event');
      assert.deepEqual(await why(event.id), [['test-event', 'test-1', 'happened']]);
      const [id] = await store.findActors('Arta Dushku');
      assert.deepEqual(await why(id), [['test-office', 'test-1', 'happened']]);
      const article = talks('Wire', 'Arta Dushku').article.id;
      assert.equal((await why(article)).length, 2);
      const { claims } = await store.explain(event.id);
      assert.deepEqual(claims[0].citations, event.citations);
      assert.deepEqual(
        [claims[0].article, claims[0].outlet, claims[0].publishedOn],
        [article, 'Wire', '2024-05-04'],
      );
    },
  );

  testOf(contract, 'names stand for actors, country names and codes for states', async (open) => {
    const store = await recordWith(open, [
      talks('Wire', 'Arta Dushku'),
      talks('Gazette', 'Arta Dushku'),
      talks('Post', 'Artan Dushku'),
    ]);
    const [known] = await store.findActors('dushku arta');
    assert.equal(await store.nameOf(known), 'Arta Dushku');
    assert.deepEqual(await store.findActors(known), [known]);
    assert.equal((await store.findActors('Dushku'))[0], known);
    assert.deepEqual(await store.findActors('the Netherlands'), ['NLD']);
    assert.deepEqual(await store.findActors('VNM'), ['VNM']);
    assert.deepEqual(await store.findActors('nobody'), []);
    assert.equal(await store.nameOf('NLD'), null);
  });

  testOf(contract, 'each outlet has one name, chosen among its spellings in the record', async (open) => {
    const names = { Mira: 'THE WIRE', Oda: 'The Wire', Arta: 'The Wire', Runa: 'Wire' };
    const readings = Object.entries(names).map(([name, outlet]) => talks(outlet, `${name} Dushku`));
    const store = await recordWith(open, readings);
    const nameOf = await store.outletNames();
    assert.deepEqual(['THE WIRE', 'Wire', 'Gazette'].map(nameOf), ['The Wire', 'The Wire', 'Gazette']);
    await store.forget(readings[1].article.id);
    await store.forget(readings[2].article.id);
    assert.equal((await store.outletNames())('THE WIRE'), 'Wire');
  });

  testOf(contract, 'an article is given as it was read, with its head and its issues', async (open) => {
    const reading = talks('Wire', 'Arta Dushku');
    const issue = { code: 'pronoun-open', span: { start: 0, end: 4 }, detail: 'he' } as const;
    const store = await recordWith(open, [{ ...reading, issues: [issue] }, students()]);
    const { id } = reading.article;
    assert.deepEqual(await store.article(id), reading.article);
    const heads = await store.articleHeads([id, 'none of these']);
    assert.deepEqual(
      heads.map((one) => [one.id, one.outlet, one.publishedOn]),
      [[id, 'Wire', '2024-05-04']],
    );
    const [actor] = await store.findActors('Arta Dushku');
    const [found, ...none] = await store.actorHeads([actor, 'none of these']);
    assert.deepEqual([found.id, found.type, found.name, none.length], [actor, 'person', 'Arta Dushku', 0]);
    const figures = (await store.list({ kind: 'figure' })).map((one) => one.id);
    const measured = await store.measuresOf([...figures, actor, 'none of these']);
    assert.deepEqual(
      measured.map((one) => [one.figure, one.name]),
      [[figures[0], 'students, Đà Nẵng']],
    );
    assert.deepEqual(await store.issues(id), [{ ...issue, article: id }]);
    assert.deepEqual(await store.issues(), [{ ...issue, article: id }]);
    assert.deepEqual(await store.issues(students().article.id), []);
  });

  testOf(
    contract,
    'who has no name and no country stands in what was said, and in no list of actors',
    async (open) => {
      const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-06-01' });
      const nobody = builder.actor('group', 'embassy spokesperson');
      const reading = builder
        .statement('An embassy spokesperson said that the ferry sails.', {
          speaker: nobody,
          content: 'the ferry sails',
        })
        .reading();
      const store = await recordWith(open, [reading, talks('Wire', 'Arta Dushku')]);
      const listed = async (more: Partial<ListQuery>): Promise<readonly string[]> =>
        (await store.list({ kind: 'actor', ...more })).map((one) => (one.kind === 'actor' ? one.name : ''));
      assert.deepEqual((await listed({})).toSorted(), ['Arta Dushku', 'Tomás Berg']);
      assert.deepEqual(await listed({ type: ['group'] }), []);
      assert.deepEqual(await listed({ newSince: '2024-06-01' }), []);
      assert.equal((await store.status()).facts['actor'], 2);
      const [said] = await store.list({ kind: 'statement' });
      assert.ok(said.kind === 'statement');
      assert.deepEqual(said.speaker, { actor: null, name: 'embassy spokesperson' });
    },
  );

  testOf(contract, 'what is not there is named', async (open) => {
    const store = await both(open);
    const unknown = { code: 'id-unknown', subject: 'no-such-id' };
    await assert.rejects(store.show('no-such-id'), unknown);
    await assert.rejects(store.explain('no-such-id'), unknown);
    await assert.rejects(store.article('no-such-id'), unknown);
  });

  testOf(contract, 'the status counts what is there', async (open) => {
    const store = await both(open);
    const { articles, claims, facts, issues, integrity } = await store.status();
    assert.deepEqual([articles, claims, issues, integrity], [2, 3, {}, null]);
    assert.deepEqual(facts, { actor: 3, event: 1, figure: 1 });
    assert.equal((await store.status({ integrity: true })).integrity, 'ok');
  });
}
