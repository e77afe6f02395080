import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'EU leaders meet in Brussels next week.',
    'CONSULT talks planned multilateral: actor EU; 2024-05-20 implied; Brussels',
  ],
  [
    'The leaders of the African Union will meet in Nairobi on Friday.',
    'CONSULT talks planned multilateral: actor African Union; 2024-05-17 implied; Nairobi',
  ],
  [
    'The UN Security Council met on Monday to discuss Chad.',
    'CONSULT talks happened multilateral: actor UN Security Council; 2024-05-13 implied; -',
  ],
  [
    'The OAS will hold a meeting on Friday.',
    'CONSULT talks planned multilateral: actor OAS; 2024-05-17 implied; -',
  ],
  [
    'ASEAN foreign ministers held talks in Jakarta on Monday.',
    'CONSULT talks happened multilateral: actor ASEAN; 2024-05-13 implied; Jakarta',
  ],
  // A ministry or a firm has met somebody; a body that meets a demand has met nobody.
  ['The Norwegian foreign ministry met on Monday.'],
  ['The African Union met the demand for more boats.'],
  ['Orion Shipping Ltd held a meeting on Monday.'],
  // The one body named is not the one that met.
  ['We met African Union officials.'],
];

for (const [text, ...wanted] of cases) {
  test(text, () => {
    const found = eventsOf(text, { publishedOn: '2024-05-15' });
    assert.deepEqual(
      found.map((event) => lineOf(event).replace(':', ` ${event.mode}:`)),
      wanted,
    );
  });
}
