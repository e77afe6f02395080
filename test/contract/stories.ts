import assert from 'node:assert/strict';
import type { Reading } from '../../src/model/reading.ts';
import { day, ReadingBuilder } from '../resolve/reading-builder.ts';
import { recordWith, testOf, type Contract } from './contract.ts';

interface Told {
  readonly who: readonly [string, string];
  readonly other: readonly [string, string];
  readonly on: string;
  readonly about: string;
}

/** Two outlets on one meeting. */
function story({ who, other, on, about }: Told): readonly Reading[] {
  return ['Wire', 'Gazette'].map((outlet) => {
    const builder = new ReadingBuilder({ outlet, on });
    const [host, guest] = [builder.person(...who), builder.person(...other)];
    return builder
      .event(`${who[0]} and ${other[0]} met about ${about}, says ${outlet}.`, {
        who: [
          [host, 'actor'],
          [guest, 'recipient'],
        ],
        date: day(on),
      })
      .reading();
  });
}

const holt = ['Mira Holt', 'SWE'] as const;
const vela = ['Juan Vela', 'PER'] as const;
const kos = ['Anna Kos', 'POL'] as const;

const told = [
  { who: holt, other: vela, on: '2024-05-03', about: 'copper' },
  { who: holt, other: kos, on: '2024-05-09', about: 'ferries' },
  { who: kos, other: vela, on: '2024-06-02', about: 'copper' },
];

/** Stories are listed under every condition of a query. */
export function storiesContract(contract: Contract): void {
  const cases = [
    { query: {}, want: ['2024-06-02', '2024-05-09', '2024-05-03'] },
    { query: { order: 'asc' }, want: ['2024-05-03', '2024-05-09', '2024-06-02'] },
    { query: { with: ['Sweden'] }, want: ['2024-05-09', '2024-05-03'] },
    { query: { with: ['Vela'] }, want: ['2024-06-02', '2024-05-03'] },
    { query: { with: ['Vela', 'POL'] }, want: ['2024-06-02'] },
    { query: { with: ['France'] }, want: [] },
    { query: { about: 'COPPER' }, want: ['2024-06-02', '2024-05-03'] },
    { query: { about: 'copper ferries' }, want: [] },
    { query: { about: 'copper', with: ['Holt'] }, want: ['2024-05-03'] },
    { query: { since: '2024-05-04' }, want: ['2024-06-02', '2024-05-09'] },
    { query: { until: '2024-05', order: 'asc' }, want: ['2024-05-03', '2024-05-09'] },
    { query: { since: '2024-05-04', until: '2024-05', with: ['POL'] }, want: ['2024-05-09'] },
    { query: { limit: 1, with: ['Holt'], order: 'asc' }, want: ['2024-05-03'] },
  ] as const;
  for (const { query, want } of cases) {
    testOf(contract, `stories listed by ${JSON.stringify(query)}`, async (open) => {
      const store = await recordWith(open, told.flatMap(story));
      const values = await store.list({ kind: 'story', ...query });
      assert.deepEqual(
        values.map((one) => (one.kind === 'story' ? one.date : one.kind)),
        want,
      );
    });
  }
}
