import assert from 'node:assert/strict';
import type { Reading } from '../../src/model/reading.ts';
import type { RecordKind, RecordValue } from '../../src/model/record.ts';
import type { ListQuery, Store } from '../../src/record/store.ts';
import { day, place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';
import { recordWith, testOf, type Contract } from './contract.ts';

const kinds: readonly RecordKind[] = [
  'event',
  'statement',
  'commitment',
  'figure',
  'conflict',
  'actor',
  'article',
  'story',
];

const guests: readonly (readonly [string, string])[] = [
  ['Juan Vela', 'PER'],
  ['Anna Kos', 'POL'],
  ['Ravi Menon', 'IND'],
];

const topics = [
  'bridge is safe',
  'price of copper for the bridge falls',
  'whales return to the bridge',
  'old bridge must go',
  'winter was mild at the bridge',
  'school needs a second bridge',
  'vote on bridge tolls comes in June',
];
const towns = ['Cusco', 'Lima', 'Piura', 'Tacna', 'Puno', 'Ica', 'Tumbes'];

/** Two outlets on one meeting of a day: one event, one story, two numbers that clash; every third day is not given. */
function dayOfNews(at: number): readonly Reading[] {
  return ['Wire', 'Gazette'].map((outlet, side) => {
    const on = at % 3 === 2 ? null : `2024-05-${String(10 + at).padStart(2, '0')}`;
    const builder = new ReadingBuilder({ outlet, on, id: `${outlet}-${at}` });
    const host = builder.person('Mira Holt', 'SWE');
    const [name, country] = guests[at % 3];
    const walkers = 1000 + at * 40 + side * 9000;
    const guest = builder.person(name, country);
    return builder
      .event(`${outlet} on news ${at}: Mira Holt met ${name} about the bridge number ${at}.`, {
        who: [
          [host, 'actor'],
          [guest, 'recipient'],
        ],
        date: on === null ? null : day(on),
      })
      .statement(`${name} said the ${topics[at]}.`, { speaker: guest, content: `the ${topics[at]}` })
      .commitment(`Mira Holt promised ${at + 2} new lamps for the bridge.`, {
        by: [host],
        action: `put up ${at + 2} new lamps`,
        quantity: quantity(at + 2, 'exact', { unit: 'lamps' }),
      })
      .figure(`${outlet} counts ${walkers} ${name} tourists in ${towns[at]}.`, {
        measure: 'Swedish tourists',
        place: place(towns[at], country),
        quantity: quantity(walkers),
      })
      .reading();
  });
}

const news = (days: readonly number[]): readonly Reading[] => days.flatMap(dayOfNews);

/** Walks a list to its end, page by page, and lets something happen after each. */
async function walked(
  store: Store,
  query: ListQuery,
  between: () => Promise<unknown> = async () => {},
): Promise<readonly RecordValue[]> {
  const values: RecordValue[] = [];
  let next: string | null = null;
  do {
    const page = await store.page({ ...query, ...(next === null ? {} : { after: next }) });
    assert.ok(page.values.length <= (query.limit ?? 50));
    values.push(...page.values);
    next = page.next;
    await between();
  } while (next !== null);
  return values;
}

/** Pages of a list: together they are the list, and they hold still while the record grows. */
export function pagesContract(contract: Contract): void {
  for (const kind of kinds) {
    testOf(contract, `the pages of ${kind} are its list, in either order`, async (open) => {
      const store = await recordWith(open, news([0, 1, 2, 3, 4, 5, 6]));
      for (const order of ['asc', 'desc'] as const) {
        const whole = await store.list({ kind, order, limit: 1000 });
        assert.ok(whole.length > 3, `${whole.length} of ${kind}`);
        for (const limit of [1, 2, 5, whole.length])
          assert.deepEqual(await walked(store, { kind, order, limit }), whole, `${order} by ${limit}`);
      }
    });

    testOf(contract, `pages of ${kind} repeat and miss nothing while others come`, async (open) => {
      const store = await recordWith(open, news([1, 3, 5]));
      const whole = await store.list({ kind, limit: 1000 });
      const late = [0, 2, 4, 6];
      const ids = await walked(store, { kind, limit: 1 }, async () => {
        const at = late.pop();
        if (at !== undefined) await store.save(news([at]));
        await store.settle();
      }).then((values) => values.map((one) => one.id));
      assert.equal(new Set(ids).size, ids.length, 'a value was given twice');
      const there = new Set((await store.list({ kind, limit: 1000 })).map((one) => one.id));
      for (const { id } of whole) if (there.has(id)) assert.ok(ids.includes(id), `${kind} ${id} was missed`);
    });
  }

  testOf(contract, 'a page under conditions goes on under the same conditions', async (open) => {
    const store = await recordWith(open, news([0, 1, 2, 3, 4, 5, 6]));
    const queries: readonly ListQuery[] = [
      { kind: 'event', with: ['Peru'], limit: 1 },
      { kind: 'event', with: ['Holt', 'POL'], since: '2024-05', limit: 1 },
      { kind: 'statement', about: 'bridge', limit: 2 },
      { kind: 'article', with: ['PER'], limit: 1 },
      { kind: 'story', with: ['PER'], limit: 1 },
      { kind: 'story', about: 'bridge', since: '2024-05-11', order: 'asc', limit: 1 },
    ];
    for (const query of queries) {
      const whole = await store.list({ ...query, limit: 1000 });
      assert.ok(whole.length > 1, JSON.stringify(query));
      assert.deepEqual(await walked(store, query), whole, JSON.stringify(query));
    }
  });

  testOf(contract, 'the cursor of another list, or none at all, is a wrong use', async (open) => {
    const store = await recordWith(open, news([0, 1, 3]));
    const { next } = await store.page({ kind: 'event', limit: 1 });
    assert.ok(next !== null);
    for (const query of [
      { kind: 'figure', after: next },
      { kind: 'event', order: 'asc', after: next },
      { kind: 'event', after: 'nonsense' },
      { kind: 'event', after: '%' },
      { kind: 'event', after: '' },
    ] as const)
      await assert.rejects(store.page(query), { code: 'usage' }, JSON.stringify(query));
  });
}
