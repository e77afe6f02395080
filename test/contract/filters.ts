import assert from 'node:assert/strict';
import type { ListQuery, SearchQuery, Store } from '../../src/record/store.ts';
import { day, place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';
import { recordWith, testOf, type Contract, type Opener } from './contract.ts';

const matters = [
  'a storm comes to the coast',
  'our whales are fat',
  'no bridge holds lorries so old',
  'schools read well',
];

interface Report {
  readonly outlet: string;
  readonly on: string | null;
}

/** What an outlet tells of a day: talks here or there, a warning, a promise that falls due, a target. */
function report({ outlet, on }: Report, at: number): ReturnType<ReadingBuilder['reading']> {
  const builder = new ReadingBuilder({ outlet, on });
  const host = builder.person('Arta Dushku', 'ALB');
  const guest = builder.person('Tomás Berg', 'SWE');
  const town = [place('Tirana', 'ALB'), place('Da Nang', 'VNM')][at % 2];
  return builder
    .event(`Arta Dushku held talks with Tomás Berg in ${town.name}, report ${at}.`, {
      who: [
        [host, 'actor'],
        [guest, 'recipient'],
      ],
      date: day(`2024-0${1 + at}-10`),
      place: town,
      status: at % 2 === 0 ? 'happened' : 'planned',
    })
    .statement(`Tomás Berg told of ${matters[at]}.`, {
      speaker: guest,
      content: matters[at],
      act: at % 2 === 0 ? 'warn' : 'praise',
    })
    .commitment(`Arta Dushku promised ${at + 2} lamps.`, {
      by: [host],
      action: `put up ${at + 2} lamps`,
      quantity: quantity(at + 2, 'exact', { unit: 'lamps' }),
      stage: at % 2 === 0 ? 'signed' : 'proposed',
      due:
        at === 0
          ? day('2030-06-15')
          : { start: '2031-01-01', end: '2031-12-31', precision: 'year', basis: 'stated' },
    })
    .figure(`Tourists: ${at}000 in ${town.name}.`, {
      measure: 'tourists',
      place: town,
      quantity: quantity(1000 * at + 1000),
      frame: at % 2 === 0 ? 'actual' : 'target',
    })
    .reading();
}

const reports: readonly Report[] = [
  { outlet: 'Wire', on: '2024-05-01' },
  { outlet: 'The Gazette', on: '2024-05-02' },
  { outlet: 'Wire', on: '2024-05-03' },
  { outlet: 'Đất Mới', on: null },
];

const news = (open: Opener): Promise<Store> => recordWith(open, reports.map(report));

const lists: readonly (readonly [ListQuery, number])[] = [
  [{ kind: 'event', type: ['CONSULT'] }, 4],
  [{ kind: 'event', type: ['talks'] }, 4],
  [{ kind: 'event', type: ['visit', 'talks'] }, 4],
  [{ kind: 'event', type: ['visit'] }, 0],
  [{ kind: 'event', status: ['planned'] }, 2],
  [{ kind: 'event', status: ['planned'], place: ['Tirana'] }, 0],
  [{ kind: 'event', place: ['da nang'] }, 2],
  [{ kind: 'event', place: ['Đà Nẵng'] }, 2],
  [{ kind: 'event', place: ['Vietnam'], with: ['SWE'], status: ['planned'] }, 2],
  [{ kind: 'event', place: ['VNM', 'ALB'] }, 4],
  [{ kind: 'event', place: ['Tirana'], since: '2024-02' }, 1],
  [{ kind: 'event', place: ['Tirana'], about: 'report' }, 2],
  [{ kind: 'event', outlet: ['wire'] }, 2],
  [{ kind: 'event', outlet: ['gazette'], with: ['Berg'] }, 1],
  [{ kind: 'event', outlet: ['dat moi'], status: ['planned'] }, 1],
  [{ kind: 'event', outlet: ['Wire', 'The Gazette'], about: 'talks' }, 3],
  [{ kind: 'statement', type: ['warn'] }, 2],
  [{ kind: 'statement', type: ['warn'], outlet: ['Wire'] }, 2],
  [{ kind: 'commitment', stage: ['signed'] }, 2],
  [{ kind: 'commitment', due: ['2030'] }, 1],
  [{ kind: 'commitment', due: ['2030-06'] }, 1],
  [{ kind: 'commitment', due: ['2030-07'] }, 0],
  [{ kind: 'commitment', due: ['2031'], stage: ['proposed'] }, 2],
  [{ kind: 'figure', status: ['target'], place: ['VNM'] }, 2],
  [{ kind: 'actor', type: ['person'] }, 2],
  [{ kind: 'actor', type: ['state'] }, 0],
  [{ kind: 'actor', outlet: ['Wire'] }, 2],
  [{ kind: 'article', outlet: ['Wire'] }, 2],
  [{ kind: 'article', newSince: '2024-05-02' }, 2],
  [{ kind: 'story', outlet: ['Wire'], newSince: '2024-05-02' }, 0],
  [{ kind: 'event', newSince: '2024-05-02' }, 2],
  [{ kind: 'event', newSince: '2024-05-03' }, 1],
  [{ kind: 'event', newSince: '2024-05-02', outlet: ['The Gazette'] }, 1],
  [{ kind: 'statement', newSince: '2024-05-04' }, 0],
  [{ kind: 'actor', newSince: '2024-05-02' }, 0],
];

const refused: readonly (readonly [ListQuery, RegExp])[] = [
  [{ kind: 'event', type: ['talk'] }, /no type of events: talk; near: talks/],
  [{ kind: 'event', status: ['plan'] }, /no status of events: plan; near: planned/],
  [{ kind: 'event', place: ['Tirane'] }, /no place: Tirane; near: tirana/],
  [{ kind: 'event', outlet: ['Gazete'] }, /no outlet: Gazete; near: The Gazette/],
  [{ kind: 'event', stage: ['signed'] }, /events have no stage; there is one of commitments/],
  [{ kind: 'statement', due: ['2030'] }, /statements have no due; there is one of commitments/],
  [{ kind: 'commitment', stage: ['xyz'] }, /no stage of commitments: xyz; there are proposed, pledged/],
  [{ kind: 'article', type: ['talks'] }, /articles have no type/],
];

/** Lists by what a fact is, where, how far, told by whom and since when. */
export function filtersContract(contract: Contract): void {
  for (const [query, want] of lists) {
    testOf(contract, `chosen by ${JSON.stringify(query)}`, async (open) => {
      const store = await news(open);
      const whole = await store.list(query);
      assert.equal(whole.length, want);
      const paged = [];
      for (let after: string | null = ''; after !== null;) {
        const page = await store.page({ ...query, limit: 1, ...(after === '' ? {} : { after }) });
        paged.push(...page.values);
        after = page.next;
      }
      assert.deepEqual(paged, whole);
    });
  }

  for (const [query, words] of refused) {
    testOf(contract, `refused in words: ${JSON.stringify(query)}`, async (open) => {
      await assert.rejects((await news(open)).list(query), { code: 'usage', subject: words });
    });
  }

  testOf(contract, 'a conflict is new with the side that makes it', async (open) => {
    const clash = (outlet: string, on: string, count: number): ReturnType<ReadingBuilder['reading']> =>
      new ReadingBuilder({ outlet, on })
        .figure(`It counts ${count} Swedish tourists.`, {
          measure: 'Swedish tourists',
          place: place('Albania', 'ALB'),
          quantity: quantity(count),
        })
        .reading();
    const store = await recordWith(open, [
      clash('Wire', '2024-05-01', 40_000),
      clash('Post', '2024-05-09', 90_000),
    ]);
    const count = async (newSince: string): Promise<number> =>
      (await store.list({ kind: 'conflict', newSince })).length;
    assert.deepEqual(
      [await count('2024-05-01'), await count('2024-05-09'), await count('2024-05-10')],
      [1, 1, 0],
    );
    assert.equal((await store.list({ kind: 'conflict', outlet: ['Post'], type: ['figure'] })).length, 1);
  });
}

const searches: readonly (readonly [Omit<SearchQuery, 'text'>, number])[] = [
  [{}, 4],
  [{ outlet: ['Wire'] }, 2],
  [{ since: '2024-05-02' }, 2],
  [{ until: '2024-05-02' }, 2],
  [{ newSince: '2024-05-03' }, 1],
  [{ place: ['Da Nang'] }, 2],
  [{ status: ['planned'], outlet: ['gazette'] }, 1],
  [{ type: ['CONSULT'], with: ['SWE'] }, 4],
  [{ type: ['warn'] }, 0],
];

/** Searches under the conditions of lists, page by page. */
export function searchContract(contract: Contract): void {
  for (const [query, want] of searches) {
    testOf(contract, `searched under ${JSON.stringify(query)}`, async (open) => {
      const store = await news(open);
      const { hits, next } = await store.searchPage({ ...query, text: 'talks report' });
      assert.deepEqual([hits.length, next], [want, null]);
      const paged = [];
      for (let after: string | null = ''; after !== null;) {
        const given: SearchQuery = {
          ...query,
          text: 'talks report',
          limit: 1,
          ...(after === '' ? {} : { after }),
        };
        const page = await store.searchPage(given);
        paged.push(...page.hits);
        after = page.next;
      }
      assert.deepEqual(paged, hits);
    });
  }

  testOf(contract, 'a search refuses what the record has not', async (open) => {
    const store = await news(open);
    const search = (query: Omit<SearchQuery, 'text'>): Promise<unknown> =>
      store.searchPage({ ...query, text: 'talks' });
    await assert.rejects(search({ outlet: ['Gazete'] }), { code: 'usage', subject: /near: The Gazette/ });
    await assert.rejects(search({ stage: ['sign'] }), { code: 'usage', subject: /near: signed/ });
    await assert.rejects(search({ type: ['consul'] }), { code: 'usage', subject: /near: consult/ });
    await assert.rejects(search({ after: 'nonsense' }), { code: 'usage' });
  });
}
