import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './figures-of.ts';

async function measuresOf(text: string): Promise<readonly string[]> {
  return (await figuresOf(text, '2025-03-10')).map(
    ({ measure, quantity: { low, high, unit } }) =>
      `${low === high ? low : `${low ?? ''}–${high ?? ''}`} ${unit}: ${measure}`,
  );
}

/** Kind by kind: sentences of the kind, then near misses. */
const kinds: Readonly<Record<string, readonly (readonly [text: string, ...wanted: readonly string[]])[]>> = {
  'a percentage before what it measures': [
    ['Chile put a 15 percent tariff on cement.', '15 percent: tariff'],
    ['The goods enter at a zero percent duty rate.', '0 percent: duty rate'],
    ['Peru faces 25 percent levies on steel.', '25 percent: levies'],
    ['Malta owns a 51 percent stake in the mine.', '51 percent: stake'],
    ['The judges struck down the 30 percent to 40 percent surcharges.', '30–40 percent: surcharges'],
    ['A 5 percent rise in exports helped the port.', '5 percent: rise in exports'],
    ['Prices rose 15 percent Monday.', '15 percent: rise in prices'],
    ['The 15 percent they spoke of came late.'],
  ],
  'a range of rates': [
    ['Peru set duties between 4.2 percent and 9.8 percent on tyres.', '4.2–9.8 percent: duties'],
    ['Fees of between 3 and 5 percent apply.', '3–5 percent: fees'],
    ['Loans carry rates from 5 percent to 9 percent.', '5–9 percent: rates'],
  ],
  'the object behind the amount': [
    ['Norway will keep at 12 percent the import duties on fish.', '12 percent: import duties'],
    [
      'Kenya plans to raise by 40 percent over the coming decade the number of seats.',
      '40 percent: rise in seats',
    ],
    ['The bank will cut by 2 percent in May the price of rice.', '2 percent: fall in price'],
    ['The board held at 6 percent its main rate.', '6 percent: main rate'],
    ['Norway will keep at 12 percent for a year.'],
    ['Kenya will rise by 40 percent over the years.'],
  ],
  'what a number may not exceed': [
    ['The duty on salt does not exceed 8 percent.', '–8 percent: duty'],
    ['Debt must not exceed 60 percent of output.', '–60 percent: output'],
    ['The levy will not exceed $4 million.', '–4000000 money: levy'],
    ['Debt exceeds $4 million.', '4000000– money: debt'],
  ],
  'a bare number of people': [
    ['The blast tore through a bus, wounding at least 30, police said.', '30– people: people wounded'],
    ['Just under 80 remain missing.', '–80 people: people missing'],
    ['Some 200 are still unaccounted for.', '200 people: people unaccounted for'],
    ['The storm left 12 injured.', '12 people: people injured'],
    ['Beyond the 40 who fled, nobody came back.', '40 people: people fled'],
    ['The 14 who were arrested stay in jail.', '14 people: people arrested'],
    ['More than 30 are still missing keys.'],
    ['He is one of the 90, which he likes.'],
  ],
};

for (const [kind, cases] of Object.entries(kinds)) {
  for (const [text, ...wanted] of cases) {
    test(`${kind}: ${text}`, async () => {
      assert.deepEqual(await measuresOf(text), wanted);
    });
  }
}
