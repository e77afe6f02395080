import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './figures-of.ts';

type Rows = readonly (readonly [text: string, ...wanted: readonly string[]])[];

const kinds: Readonly<Record<string, Rows>> = {
  'a conversion has the bound of the first amount': [
    [
      'The town lies about 50 km (30 miles) from Nairobi.',
      'about 50 km: distance of Nairobi',
      'about 30 miles: distance of Nairobi',
    ],
    [
      'The missile flew up to 900 miles (1,450 km).',
      'less 900 miles: distance flown',
      'less 1450 km: distance flown',
    ],
    [
      'The road cost more than 9 million euros ($10 million).',
      'more 9000000 EUR: road',
      'more 10000000 USD: road',
    ],
    // Near misses: its own bound, and none.
    [
      'The road cost about 9 million euros (more than $10 million).',
      'about 9000000 EUR: road',
      'more 10000000 USD: road',
    ],
    ['The road cost 9 million euros ($10 million).', 'exact 9000000 EUR: road', 'exact 10000000 USD: road'],
  ],
  'what is surpassed is exact': [
    ['Kenya hopes to surpass the 24 rockets of last year.', 'exact 24 rockets: rockets'],
    ['Sales of rice will surpass 24 tonnes.', 'more 24 tonnes: sales of rice'],
  ],
  'others, more and alternatives are told': [
    ['Kenya and about 60 other countries signed it.', 'about 60 countries: other countries'],
    [
      'Kenya raised 15 additional objections to the plan.',
      'exact 15 objections: additional objections raised of plan',
    ],
    ['The rule covers six provinces or towns in Kenya.', 'exact 6 provinces: provinces or towns'],
    // Near misses.
    ['Kenya raised 15 objections to the plan.', 'exact 15 objections: objections raised of plan'],
    ['The rule covers six provinces, or so he said.', 'exact 6 provinces: provinces'],
  ],
  'what a sum is for': [
    [
      "Kenya has provided $3 million to strengthen Chad's water security.",
      'exact 3000000 USD: funding of Chad’s water security',
    ],
    ['Kenya gave $3 million to mend the port.', 'exact 3000000 USD: grant of port'],
    [
      'Kenya provided $5 million for skills training under a plan.',
      'exact 5000000 USD: funding of skills training',
    ],
    ['Kenya lent $12 million for the road on Monday.', 'exact 12000000 USD: loan of road'],
    // Near misses: a day and an occasion are no purpose, and what is received serves the giver's.
    ['Kenya received $3 million to back their plan.', 'exact 3000000 USD: receipts of Kenya'],
    ['Kenya lent $12 million on Monday.', 'exact 12000000 USD: loan of Kenya'],
    ['Kenya gave $3 million in response to the flood.', 'exact 3000000 USD: grant of Kenya'],
  ],
  'far from what': [
    [
      "The reef lies 240 km west of Kenya's main island of Lamu.",
      "exact 240 km: distance of Kenya's main island of Lamu",
    ],
    ['The reef lies 240 km west of Lamu.', 'exact 240 km: distance of Lamu'],
  ],
  'numbers in names and hours are none': [
    ['The Six-Day War of 1967 ended there.'],
    ['Jon Soto, the editor of 38 North, a website, praised the plan.'],
    ['He told 2GB Radio that the plan was sound.'],
    ['He had a call with the envoy at about 12.45 EST.'],
    // Near miss.
    ['The six-day visit ended there.', 'exact 6 days: visit'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  for (const [text, ...wanted] of rows) {
    test(`${kind}: ${text}`, async () => {
      const figures = await figuresOf(text, '2025-10-17');
      assert.deepEqual(
        figures.map(
          ({ quantity: { bound, low, high, currency, unit }, measure, of }) =>
            `${bound} ${low ?? high} ${currency ?? unit}: ${measure}${of === null ? '' : ` of ${of}`}`,
        ),
        wanted,
      );
    });
  }
}
