import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureClaim } from '../../../src/model/claim.ts';
import type { PartialDate } from '../../../src/model/dates.ts';
import { place, quantity, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

type Parts = Partial<FigureClaim> & Pick<FigureClaim, 'measure' | 'quantity'>;

const peru = place('Peru', 'PER');
const kenya = place('Kenya', 'KEN');
const year = (text: string): PartialDate => ({
  start: `${text}-01-01`,
  end: `${text}-12-31`,
  precision: 'year',
  basis: 'stated',
});
const dollars = (amount: number, bound: Parts['quantity']['bound'] = 'exact'): Parts['quantity'] =>
  quantity(amount, bound, { unit: 'money', currency: 'USD' });
const kenyans = (
  low: number,
  bound: Parts['quantity']['bound'] = 'exact',
  more: Partial<Parts> = {},
): Parts => ({
  measure: 'Kenyan nationals',
  place: peru,
  quantity: quantity(low, bound),
  ...more,
});
const peruvians = (low: number, bound: Parts['quantity']['bound'] = 'exact'): Parts => ({
  measure: 'Peruvian community',
  place: kenya,
  quantity: quantity(low, bound),
});
const trade = (more: Partial<Parts>): Parts => ({
  measure: 'bilateral trade',
  of: 'Peru–Kenya',
  quantity: dollars(4e9),
  ...more,
});

/** The dead of one blast in Nakuru on the first of March. */
const dead = (
  low: number,
  bound: Parts['quantity']['bound'] = 'exact',
  more: Partial<Parts> = {},
): Parts => ({
  measure: 'people killed',
  measureParts: toll('people'),
  place: place('Nakuru', 'KEN'),
  asOf: { start: '2024-03-01', end: '2024-03-01', precision: 'day', basis: 'stated' },
  quantity: quantity(low, bound),
  ...more,
});
const toll = (thing: string): FigureClaim['measureParts'] => ({
  aspect: 'flow',
  concept: 'dead',
  thing,
  owner: null,
  with: null,
  event: 'blast',
  rate: null,
});
const deathToll: Partial<Parts> = { measure: 'death toll', measureParts: toll('death toll') };

/** Each inner list is one article of its own outlet; a day apart unless said otherwise. */
interface Case {
  readonly name: string;
  readonly articles: readonly (readonly Parts[])[];
  readonly on?: readonly string[];
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'about 350,000 and over 300,000 agree',
    articles: [[kenyans(350_000, 'about')], [kenyans(300_000, 'more')]],
    want: [],
  },
  { name: '72 and more than 70 agree', articles: [[kenyans(72)], [kenyans(70, 'more')]], want: [] },
  { name: '250,000 is a rounded 248,300', articles: [[kenyans(250_000)], [kenyans(248_300)]], want: [] },
  { name: '40,000 and 90,000 clash', articles: [[kenyans(40_000)], [kenyans(90_000)]], want: ['figure'] },
  {
    name: 'a later count half a year on is growth',
    articles: [[kenyans(40_000)], [kenyans(90_000)]],
    on: ['2024-01-02', '2024-09-02'],
    want: [],
  },
  {
    name: 'figures for two years do not clash',
    articles: [[trade({ asOf: year('2021') })], [trade({ asOf: year('2023'), quantity: dollars(7e9) })]],
    want: [],
  },
  {
    name: 'figures for one year clash, whenever they were printed',
    articles: [[trade({ asOf: year('2023') })], [trade({ asOf: year('2023'), quantity: dollars(7e9) })]],
    on: ['2024-01-02', '2024-12-02'],
    want: ['figure'],
  },
  {
    name: 'a town is a part of its country',
    articles: [[kenyans(40_000)], [kenyans(9_000, 'exact', { place: place('Cusco', 'PER') })]],
    want: [],
  },
  {
    name: 'an article that gives both means two things',
    articles: [[kenyans(40_000), kenyans(90_000)], [kenyans(90_000)]],
    want: [],
  },
  {
    name: 'dollars and soles are not compared',
    articles: [
      [trade({})],
      [trade({ quantity: quantity(15e9, 'exact', { unit: 'money', currency: 'PEN' }) })],
    ],
    want: [],
  },
  {
    name: 'a target and what is reached are not compared',
    articles: [[trade({})], [trade({ frame: 'target', quantity: dollars(9e9) })]],
    want: [],
  },
  {
    name: 'a raised target is a revision',
    articles: [[trade({ frame: 'target' })], [trade({ frame: 'target', quantity: dollars(9e9) })]],
    on: ['2024-01-02', '2024-06-02'],
    want: ['revision'],
  },
  {
    name: 'targets of nobody in particular for one place are two plans',
    articles: [
      [{ measure: 'investment', place: peru, frame: 'target', quantity: dollars(3e9) }],
      [{ measure: 'investment', place: peru, frame: 'target', quantity: dollars(8e10) }],
    ],
    want: [],
  },
  {
    name: 'two figures that one paper has exchanged are a swap, told once',
    articles: [
      [kenyans(50_000, 'about'), peruvians(120_000, 'about')],
      [peruvians(50_000, 'more')],
      [kenyans(121_000, 'about')],
      [kenyans(110_000, 'more'), peruvians(52_000, 'about')],
    ],
    want: ['swap'],
  },
  {
    name: 'a swap is seen whether the others gave the figures before or after, across a quarter',
    articles: [
      [kenyans(50_000, 'about'), peruvians(120_000, 'about')],
      [peruvians(50_000, 'more')],
      [kenyans(121_000, 'about')],
      [kenyans(119_000, 'about')],
    ],
    on: ['2024-05-02', '2024-03-30', '2024-04-02', '2024-07-01'],
    want: ['swap'],
  },
  {
    name: 'two figures that merely differ from others are no swap',
    articles: [
      [kenyans(50_000), peruvians(7_000)],
      [kenyans(51_000, 'about'), peruvians(7_100, 'about')],
    ],
    want: [],
  },
  {
    name: 'years since something are told loosely',
    articles: [
      [trade({ quantity: quantity(30, 'more', { unit: 'years' }) })],
      [trade({ quantity: quantity(20, 'exact', { unit: 'years' }) })],
    ],
    want: [],
  },
  {
    name: 'a death toll grows while it is told',
    articles: [
      [{ measure: 'people killed', place: place('Nakuru', 'KEN'), quantity: quantity(12) }],
      [{ measure: 'people killed', place: place('Nakuru', 'KEN'), quantity: quantity(31) }],
    ],
    want: [],
  },
  {
    name: 'at least two killed, then nine dead of one blast, is a revision',
    articles: [[dead(2, 'more')], [dead(9, 'exact', { measure: 'people dead' })]],
    want: ['revision'],
  },
  {
    name: 'a death toll that is a bare number is of people',
    articles: [
      [dead(5)],
      [dead(9, 'exact', { ...deathToll, quantity: quantity(9, 'exact', { unit: 'number' }) })],
    ],
    want: ['revision'],
  },
  {
    name: 'more than 20 and later 23 are one count',
    articles: [[dead(20, 'more')], [dead(23)]],
    want: [],
  },
  {
    name: 'at least two and nine of one day agree',
    articles: [[dead(2, 'more')], [dead(9)]],
    on: ['2024-03-02', '2024-03-02'],
    want: [],
  },
  {
    name: 'the dead of two days are two tolls',
    articles: [
      [dead(2, 'more')],
      [
        dead(9, 'exact', {
          asOf: { start: '2024-03-02', end: '2024-03-02', precision: 'day', basis: 'stated' },
        }),
      ],
    ],
    want: [],
  },
  {
    name: 'soldiers killed are not the people killed',
    articles: [[dead(2)], [dead(9, 'exact', { measure: 'soldiers killed', measureParts: toll('soldiers') })]],
    want: [],
  },
];

for (const { name, articles, on, want } of cases) {
  test(name, async () => {
    const builders = articles.map((figures, at) => {
      const builder = new ReadingBuilder({ outlet: `Outlet ${at}`, on: on?.[at] ?? `2024-03-0${at + 1}` });
      for (const [place, parts] of figures.entries())
        builder.figure(`${parts.quantity.low} ${parts.measure} living there (${place}, ${at}).`, parts);
      return builder;
    });
    const conflicts = only(await recordOf(builders), 'conflict');
    assert.deepEqual(
      conflicts.map((one) => one.about),
      want,
      JSON.stringify(conflicts.map((one) => one.explanation)),
    );
  });
}

test('the same figure in two outlets is one figure; a swap says what was exchanged', async () => {
  const outlets = [
    [kenyans(50_000, 'about'), peruvians(120_000, 'about')],
    [kenyans(120_000, 'about'), peruvians(50_000, 'more')],
    [kenyans(120_000, 'about')],
  ];
  const values = await recordOf(
    outlets.map((figures, at) => {
      const builder = new ReadingBuilder({ outlet: `Outlet ${at}`, on: '2024-03-01' });
      for (const parts of figures)
        builder.figure(`Outlet ${at}: ${parts.quantity.low} ${parts.measure} living there.`, parts);
      return builder;
    }),
  );
  assert.equal(only(values, 'figure').length, 4);
  const [swap] = only(values, 'conflict');
  assert.equal(swap.about, 'swap');
  assert.match(swap.explanation, /Outlet 0 gives about 50,000; Outlet 1 and Outlet 2 give about 120,000/);
});
