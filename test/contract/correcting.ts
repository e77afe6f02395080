import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Judgement, Store } from '../../src/record/store.ts';
import { someReadings } from '../record/arbitrary-readings.ts';
import { day, place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';
import { linesOf, ofKind, recordWith, resolvedLines, testOf, type Contract } from './contract.ts';

const on = '2024-07-01';

/** A report of talks with a speech, a promise and a number, in which every fact may be wrong. */
function report(outlet: string, heldOn = '2024-05-03'): ReturnType<ReadingBuilder['reading']> {
  const builder = new ReadingBuilder({ outlet, on: '2024-05-04' });
  const host = builder.person('Arta Dushku', 'ALB');
  const guest = builder.person('Tomás Berg', 'SWE');
  return builder
    .office(`Arta Dushku is prime minister of Albania.`, {
      holder: host,
      title: 'prime minister',
      of: 'Albania',
      country: 'ALB',
    })
    .event(`Arta Dushku held talks with Tomás Berg in Tirana on ${heldOn}, ${outlet} says.`, {
      who: [
        [host, 'actor'],
        [guest, 'recipient'],
      ],
      date: day(heldOn),
      place: place('Tirana', 'ALB'),
    })
    .statement(`Arta Dushku said that ${outlet} told of a ferry.`, {
      speaker: host,
      content: 'a ferry comes',
    })
    .commitment(`Tomás Berg promised ${outlet} ten buses.`, { by: [guest], action: 'send ten buses' })
    .figure(`It counts 40,000 Swedish tourists, ${outlet} found.`, {
      measure: 'Swedish tourists',
      place: place('Albania', 'ALB'),
      quantity: quantity(40_000),
    })
    .reading();
}

const actorNamed = async (store: Store, name: string): Promise<string> => (await store.findActors(name))[0];

/** What can be set, and what is then shown. */
const settings: readonly {
  readonly kind: 'event' | 'statement' | 'commitment' | 'figure' | 'actor';
  readonly field: string;
  readonly value: string;
  readonly named?: string;
  readonly want: Readonly<Record<string, unknown>>;
}[] = [
  { kind: 'event', field: 'type', value: 'AGREE/agreement', want: { type: 'AGREE', act: 'agreement' } },
  { kind: 'event', field: 'status', value: 'planned', want: { status: 'planned' } },
  {
    kind: 'event',
    field: 'date',
    value: '2024-05',
    want: { date: { start: '2024-05-01', end: '2024-05-31', precision: 'month', basis: 'stated' } },
  },
  { kind: 'event', field: 'place', value: 'none', want: { place: null } },
  {
    kind: 'event',
    field: 'place',
    value: 'Durrës, Albania, 41.3, 19.4',
    want: { place: { name: 'Durrës', country: 'ALB', lat: 41.3, lon: 19.4, basis: 'stated' } },
  },
  { kind: 'statement', field: 'speaker', value: 'Berg', named: 'Berg', want: {} },
  { kind: 'statement', field: 'act', value: 'warn', want: { act: 'warn' } },
  { kind: 'commitment', field: 'by', value: 'Dushku', named: 'Dushku', want: {} },
  { kind: 'commitment', field: 'stage', value: 'signed', want: { stage: 'signed' } },
  { kind: 'commitment', field: 'due', value: '2030', want: { due: { date: '2030', precision: 'year' } } },
  { kind: 'figure', field: 'frame', value: 'target', want: { frame: 'target' } },
  { kind: 'figure', field: 'asOf', value: '2023', want: { asOf: { date: '2023' } } },
  { kind: 'actor', field: 'country', value: 'Kosovo', want: { country: 'XKX' } },
  { kind: 'actor', field: 'name', value: 'Arta B. Dushku', want: { name: 'Arta B. Dushku' } },
  {
    kind: 'actor',
    field: 'office:prime minister',
    value: 'foreign minister',
    want: {
      offices: [{ title: 'foreign minister', of: 'ALB', from: null, to: null, seenOn: ['2024-05-04'] }],
    },
  },
  { kind: 'actor', field: 'office:prime minister', value: 'none', want: { offices: [] } },
];

const wrong: readonly (readonly [
  kind: 'event' | 'statement' | 'figure' | 'actor',
  field: string,
  value: string,
  words: RegExp,
])[] = [
  ['event', 'typ', 'AGREE', /no field that can be set: typ; near: type/],
  ['event', 'type', 'HOLIDAY', /type takes one of AGREE, CONSULT/],
  ['event', 'type', 'AGREE/talk', /type takes/],
  ['event', 'date', '2024-02-30', /date takes a day/],
  ['event', 'date', 'Friday', /date takes a day/],
  ['event', 'place', 'Durrës, Nowhere', /place takes/],
  ['event', 'actor', 'nobody', /actor takes actors/],
  ['statement', 'speaker', 'none', /speaker takes actors/],
  ['figure', 'speaker', 'Berg', /no field that can be set: speaker/],
  ['actor', 'country', 'Atlantis', /country takes/],
  ['actor', 'constructor', 'x', /no field that can be set/],
];

async function firstOf(
  store: Store,
  kind: 'event' | 'statement' | 'commitment' | 'figure' | 'actor',
): Promise<string> {
  if (kind === 'actor') return actorNamed(store, 'Arta Dushku');
  const [value] = await store.list({ kind });
  return value.id;
}

/** What people reject and set: kept apart, revocable, and the same bytes in any order. */
export function correctingContract(contract: Contract): void {
  for (const kind of ['event', 'statement', 'commitment', 'figure'] as const) {
    testOf(
      contract,
      `a rejected ${kind} is kept and shown, and stands nowhere, until that is revoked`,
      async (open) => {
        const store = await recordWith(open, [report('Wire')]);
        const before = await linesOf(store);
        const [value] = await store.list({ kind });
        const { id } = await store.judge('rejected', { a: value.id, on, by: 'A. Sosa' });
        await store.settle();
        assert.deepEqual(await store.list({ kind }), []);
        assert.deepEqual(await store.list({ kind, with: ['SWE', 'ALB'] }), []);
        assert.ok(!(await resolvedLines(store)).some((line) => line.includes(value.id)));
        const marked = { ...value, judgements: [id] };
        assert.deepEqual(await store.list({ kind, rejected: true }), [marked]);
        assert.deepEqual(await store.show(value.id), marked);
        assert.ok((await store.search('Wire')).every((hit) => !hit.facts.includes(value.id)));
        await store.revoke(id, on);
        await store.settle();
        assert.deepEqual(await linesOf(store), before);
      },
    );
  }

  testOf(contract, 'what is rejected contradicts nothing, and no later report of it does', async (open) => {
    const store = await recordWith(open, [report('Wire'), report('Gazette', '2024-05-05')]);
    const [conflict] = await ofKind(store, 'conflict');
    assert.equal(conflict?.about, 'date');
    const late = (await ofKind(store, 'event')).find((one) => one.date?.start === '2024-05-05') ?? conflict;
    if (late.kind === 'conflict') return;
    await store.judge('rejected', { a: late.id, on });
    await store.settle();
    assert.deepEqual(await ofKind(store, 'conflict'), []);
    assert.equal((await ofKind(store, 'event')).length, 1);
    await store.save([report('Post', '2024-05-05')]);
    await store.settle();
    assert.deepEqual(await ofKind(store, 'conflict'), []);
  });

  for (const { kind, field, value, named, want } of settings) {
    testOf(contract, `${field} of ${kind} may be set to ${value}, and taken back`, async (open) => {
      const store = await recordWith(open, [report('Wire')]);
      const before = await linesOf(store);
      const about = { a: await firstOf(store, kind), on, by: 'A. Sosa', field, value };
      const names = named === undefined ? [] : [await actorNamed(store, named)];
      const judged = await store.judge('set', { ...about, named: names });
      await store.settle();
      const shown = await store.show(await firstOf(store, kind));
      const held = new Map<string, unknown>(Object.entries(shown));
      for (const [key, wanted] of Object.entries(want)) assert.deepEqual(held.get(key), wanted);
      assert.deepEqual(held.get('judgements'), [judged.id]);
      if (shown.kind === 'statement' && field === 'speaker') assert.equal(shown.speaker.name, 'Tomás Berg');
      if (shown.kind === 'commitment' && field === 'by') assert.equal(shown.by[0]?.name, 'Arta Dushku');
      await store.revoke(judged.id, on);
      await store.settle();
      assert.deepEqual(await linesOf(store), before);
    });
  }

  for (const [kind, field, value, words] of wrong) {
    testOf(contract, `${field} of ${kind} is not set to ${value}`, async (open) => {
      const store = await recordWith(open, [report('Wire')]);
      const a = await firstOf(store, kind);
      await assert.rejects(store.judge('set', { a, on, field, value }), { code: 'usage', subject: words });
      assert.deepEqual(await store.judgements(), []);
    });
  }

  testOf(contract, 'of two decisions on one field the later stands', async (open) => {
    const store = await recordWith(open, [report('Wire')]);
    const a = await firstOf(store, 'event');
    await store.judge('set', { a, on: '2024-07-02', field: 'status', value: 'planned' });
    await store.judge('set', { a, on: '2024-07-01', field: 'status', value: 'alleged' });
    await store.settle();
    assert.equal((await ofKind(store, 'event'))[0].status, 'planned');
  });

  testOf(contract, 'reports that are set right meet those that were right', async (open) => {
    const store = await recordWith(open, [report('Wire'), report('Gazette', '2024-05-05')]);
    const late = (await ofKind(store, 'event')).find((one) => one.date?.start === '2024-05-05');
    await store.judge('set', { a: late?.id ?? '', on, field: 'date', value: '2024-05-03' });
    await store.settle();
    assert.deepEqual(
      (await ofKind(store, 'event')).map((one) => one.independentSources),
      [2],
    );
    assert.deepEqual(await ofKind(store, 'conflict'), []);
  });

  testOf(contract, 'decisions go with the export, and may come before their articles', async (open) => {
    const store = await recordWith(open, [report('Wire')]);
    const speaker = await actorNamed(store, 'Berg');
    await store.judge('rejected', { a: await firstOf(store, 'figure'), on });
    const said = await firstOf(store, 'statement');
    await store.judge('set', { a: said, on, field: 'speaker', value: 'Berg', named: [speaker] });
    await store.settle();
    const lines = await linesOf(store);
    const given = (await store.list({ kind: 'judgement' })).filter(
      (one): one is typeof one & Judgement => one.kind === 'judgement',
    );
    assert.equal(given.length, 2);
    const other = open();
    assert.equal(await other.importJudgements(given), 2);
    await other.save([report('Wire')]);
    await other.settle();
    assert.deepEqual(await linesOf(other), lines);
  });

  testOf(
    contract,
    'articles and decisions give the same bytes in any order, with articles gone and back',
    async (open) => {
      await fc.assert(
        fc.asyncProperty(someReadings, fc.infiniteStream(fc.nat()), async (readings, numbers) => {
          const next = (below: number): number => numbers.next().value % below;
          const first = await recordWith(open, readings);
          for (let at = 0; at < 4; at += 1) await decideSomething(first, next);
          await first.settle();
          const decisions = await first.judgements();
          const steps = [
            ...readings.map((reading) => (store: Store) => store.save([reading])),
            ...decisions.map((one) => (store: Store) => store.importJudgements([one])),
          ].map((step) => ({ step, at: next(1000) }));
          const store = open();
          for (const { step } of steps.toSorted((a, b) => a.at - b.at)) {
            await step(store);
            if (next(2) === 0) await store.settle();
          }
          const gone = readings.filter(() => next(3) === 0);
          for (const { article } of gone) await store.forget(article.id);
          if (next(2) === 0) await store.settle();
          await store.save(gone);
          await store.settle();
          assert.deepEqual(await linesOf(store), await linesOf(first));
          await store.close();
          await first.close();
        }),
        { numRuns: contract.runs },
      );
    },
  );
}

/** Rejects or sets something of what a record holds; sometimes takes it back. */
async function decideSomething(store: Store, next: (below: number) => number): Promise<void> {
  const kind = (['event', 'statement', 'figure', 'commitment', 'actor'] as const)[next(5)];
  const values = await store.list({ kind, limit: 1000 });
  const actors = await store.list({ kind: 'actor', limit: 1000 });
  if (values.length === 0) return;
  const a = values[next(values.length)].id;
  const named = [actors[next(actors.length)].id];
  const sets = {
    event: [
      { field: 'date', value: '2024-05-02' },
      { field: 'recipient', value: 'X', named },
    ],
    statement: [{ field: 'speaker', value: 'X', named }],
    figure: [
      { field: 'place', value: 'Uppsala, SWE' },
      { field: 'saidBy', value: 'X', named },
    ],
    commitment: [{ field: 'to', value: 'X', named }],
    actor: [
      { field: 'country', value: 'SWE' },
      { field: 'office:prime minister', value: 'none' },
    ],
  }[kind];
  const about = { a, on: `2024-07-0${1 + next(3)}`, by: ['Sosa', 'Ruiz'][next(2)] };
  const judged =
    next(2) === 0 && kind !== 'actor'
      ? await store.judge('rejected', about)
      : await store.judge('set', { ...about, ...sets[next(sets.length)] });
  if (next(4) === 0) await store.revoke(judged.id, '2024-07-09');
  if (next(2) === 0) await store.settle();
}
