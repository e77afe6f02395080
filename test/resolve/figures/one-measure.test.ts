import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureClaim } from '../../../src/model/claim.ts';
import type { MeasureParts } from '../../../src/model/measure.ts';
import { quantity, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

type Told = Partial<FigureClaim> & Pick<FigureClaim, 'measure' | 'quantity'>;

const parts = (given: Partial<MeasureParts> & Pick<MeasureParts, 'thing'>): MeasureParts => ({
  aspect: 'flow',
  concept: null,
  owner: null,
  with: null,
  event: null,
  rate: null,
  ...given,
});
const money = quantity(3e9, 'exact', { unit: 'money', currency: 'USD' });
const of = 'Peru and Kenya';
const died = (measure: string): Told => ({
  measure,
  quantity: quantity(17, 'exact'),
  measureParts: parts({ concept: 'dead', thing: 'people' }),
});
const traded = (measure: string): Told => ({
  measure,
  of,
  quantity: money,
  measureParts: parts({ concept: 'trade', thing: measure }),
});

/** Two ways of telling a number, and how many figures the record makes of them. */
const cases: readonly (readonly [name: string, one: Told, other: Told, figures: number])[] = [
  ['those killed and those who died are one measure', died('people killed'), died('people died'), 1],
  [
    'commerce and trade turnover of one pair are one measure',
    traded('commerce'),
    traded('trade turnover'),
    1,
  ],
  [
    'the trade of two is one measure wherever it is told of',
    {
      ...traded('trade'),
      measureParts: parts({ concept: 'trade', thing: 'trade', owner: 'Kenya', with: 'Peru' }),
    },
    {
      ...traded("Kenya's trade"),
      place: { name: 'Kenya', country: 'KEN', lat: null, lon: null, basis: 'stated' },
      measureParts: parts({ concept: 'trade', thing: 'trade', owner: 'Kenya', with: 'Peru' }),
    },
    1,
  ],
  [
    'by how much exports rose is not how large they are',
    { measure: 'exports', of, quantity: money, measureParts: parts({ concept: 'export', thing: 'exports' }) },
    {
      measure: 'rise in exports',
      of,
      quantity: money,
      measureParts: parts({ aspect: 'change', concept: 'export', thing: 'exports' }),
    },
    2,
  ],
  [
    'those killed are not those hurt',
    died('people killed'),
    {
      measure: 'people hurt',
      quantity: quantity(17, 'exact'),
      measureParts: parts({ concept: 'injured', thing: 'people' }),
    },
    2,
  ],
];

for (const [name, one, other, figures] of cases) {
  test(name, async () => {
    const articles = [one, other].map((told, at) =>
      new ReadingBuilder({ outlet: `Paper ${at}`, on: '2024-01-02' }).figure(
        `The number was told in paper ${at}.`,
        told,
      ),
    );
    assert.equal(only(await recordOf(articles), 'figure').length, figures);
  });
}
