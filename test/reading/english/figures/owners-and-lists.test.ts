import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureClaim } from '../../../../src/model/claim.ts';
import { figuresOf } from './figures-of.ts';

type Rows = readonly (readonly [text: string, ...wanted: readonly string[]])[];

/** Value, unit, measure, owner or complement, place and frame where it is no plain fact. */
function told({ quantity, measure, of, place, frame }: FigureClaim): string {
  const parts = [
    `${quantity.low ?? quantity.high} ${quantity.currency ?? quantity.unit}: ${measure}`,
    of === null ? '' : `of ${of}`,
    place === null ? '' : `in ${place.name}`,
    frame === 'actual' ? '' : `(${frame})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const kinds: Readonly<Record<string, Rows>> = {
  'a number that ends a name': [
    ['The coast guard seized three tugs, the Lucky No. 7 and the Delta 12.', '3 tugs: tugs seized'],
    ['The trawlers Haiyu No. 6 and Ocean 9 were detained with 14 sailors aboard.', '14 people: sailors'],
    ['Divers searched the Marina 6 for survivors.'],
    ['The yacht Sea Queen 2 sank near Split.'],
    ['Rebels seized the ferry Blue Marlin 7 on Monday.'],
    // Near misses: a place before a number, a day before a number.
    ['In the Philippines 9 were killed.', '9 people: people killed in Philippines'],
    ['Since Monday 12 have died in Peru.', '12 people: people died in Peru'],
  ],
  'no adverb and no goal owns, a rate apart is in the unit': [
    [
      'Inspectors in Lima check about 40 flights from abroad each week.',
      '40 flights per week: flights checked in Lima',
    ],
    ['The mill at Kisumu grinds 300 tonnes of maize every day.', '300 tonnes per day: maize in Kisumu'],
    ['The border post clears 1,200 trucks a day from Chile.', '1200 trucks per day: trucks cleared'],
    ['The clinic treats 90 patients from afar each week.', '90 people: patients treated'],
    [
      'The pact opens up Ghana’s market of 31 million people to Danish firms.',
      '31000000 people: people in Ghana',
    ],
    ['Norway exposed a network of 12 agents to its allies.', '12 people: agents'],
    // Near miss: aid to Ghana is Ghana's.
    ['The aid to Ghana came to $40 million.', '40000000 USD: aid of Ghana'],
  ],
  'whose the rank is': [
    ['Peru ran its second largest trade surplus with Fiji.', '2 rank: largest trade surplus of Peru in Peru'],
    ['Denmark recorded the third largest trade gap with Ghana.', '3 rank: largest trade gap of Denmark'],
    ['Norway signed its second largest contract with Peru.', '2 rank: largest contract of Norway'],
    ['The third largest bank of Chile failed.', '3 rank: largest bank of Chile in Chile'],
  ],
  'what is sold in a deal': [
    [
      'The firm will sell out-of-date Holm turbines in a deal worth $20 million.',
      '20000000 USD: deal of out-of-date Holm turbines (forecast)',
    ],
    [
      'The yard will supply up-to-date patrol boats in a separate contract valued at $30 million.',
      '30000000 USD: contract of up-to-date patrol boats (forecast)',
    ],
    [
      'Exports of up to 3 million barrels per year (MBPY) of Chilean oil will start in May.',
      '3000000 barrels per year: exports of Chilean oil (forecast)',
    ],
    [
      'Imports of 2 million tonnes a year (MTPA) of Kenyan coal rose.',
      '2000000 tonnes per year: imports of Kenyan coal',
    ],
    [
      'Kenya will buy up to 1 million tonnes per annum (MTPA) of Omani gas.',
      '1000000 tonnes per annum: Omani gas (forecast)',
    ],
  ],
  'all that a list joins': [
    [
      'Peru will import $40 million of Danish pork and cheese.',
      '40000000 USD: Danish pork and cheese of Peru in Peru (forecast)',
    ],
    [
      'Fiji bought $5 million worth of timber, cement and steel.',
      '5000000 USD: timber, cement and steel of Fiji',
    ],
    ['Oman spent $12 million on wheat, rice and sugar.', '12000000 USD: spending of wheat, rice and sugar'],
    // Near misses: a new clause, a state behind the "and".
    ['Kenya bought $3 million of timber, and farmers protested.', '3000000 USD: timber of Kenya'],
    ['Fiji bought $3 million of timber and Peru bought copper.', '3000000 USD: timber of Fiji'],
  ],
  'what is worth so much': [
    [
      'Peru confirmed orders for boats and engines, both new and used, with a total value of $60 million.',
      '60000000 USD: orders for boats and engines of Peru',
    ],
    [
      'Kenya signed agreements on tea with an estimated value of $45 million.',
      '45000000 USD: agreements on tea of Kenya',
    ],
    [
      'Fiji placed orders for two ferries, valued at $30 million.',
      '2 ferries: ferries',
      '30000000 USD: orders for two ferries of Fiji',
    ],
    ['Paintings with a value of $3 million were stolen.', '3000000 USD: paintings'],
  ],
  'what is done to a share': [
    [
      'Peru will abolish duties on 95 percent of Chilean goods.',
      '95 percent: Chilean goods with duties abolished of Peru (forecast)',
    ],
    [
      'Duties on 60 percent of Danish goods were abolished.',
      '60 percent: Danish goods with duties abolished',
    ],
    ['Chile will scrap 90 percent of its tariffs.', '90 percent: tariffs scrapped of Chile (forecast)'],
    ['Fiji inspected 30 percent of ships from Peru.', '30 percent: ships inspected of Fiji'],
    // Near misses: what only stands beside the verb.
    ['Oman relies on 40 percent of imports.', '40 percent: imports'],
    ['The firm has 40 percent of the shares.', '40 percent: shares'],
  ],
  'goods that are made somewhere': [
    [
      'The Chilean-built mill will make motors with 40 kilowatts of power in Peru, which will then be sold abroad.',
      '40 kilowatts: power of motors',
    ],
    ['Peru opened a plant with 40 megawatts of capacity in Suva.', '40 megawatts: capacity of plant in Suva'],
  ],
  'where they were hurt': [
    [
      'Rebels attacked a convoy near Goma, killing at least five guards and wounding seven others.',
      '5 people: guards killed in Goma',
      '7 people: people wounded in Goma',
    ],
    ['The army fired on a crowd in Lahore, wounding 14 others.', '14 people: people wounded in Lahore'],
  ],
};

for (const [kind, cases] of Object.entries(kinds)) {
  for (const [text, ...wanted] of cases) {
    test(`${kind}: ${text}`, async () => {
      assert.deepEqual((await figuresOf(text, '2025-03-10')).map(told), wanted);
    });
  }
}

const lists: Rows = [
  [
    'Peru and Fiji noted these planned contracts:\n\nSale of 12 Fijian boats, worth $40 million.',
    'forecast',
    'forecast',
  ],
  ['Kenya and Ghana announced upcoming deals:\n\nDelivery of 20 trams for $50 million.', 'forecast'],
  // Near misses: what was signed is no plan, and a sentence of its own ends the list.
  ['The two sides signed these contracts:\n\nSupply of 14 ferries.', 'actual'],
  ['Kenya listed planned deals:\n\nThe port has 14 ferries.', 'actual'],
];
for (const [text, ...wanted] of lists) {
  test(`the frame of a list: ${text}`, async () => {
    assert.deepEqual(
      (await figuresOf(text, '2025-03-10')).map(({ frame }) => frame),
      wanted,
    );
  });
}
