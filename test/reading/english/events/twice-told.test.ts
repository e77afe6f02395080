import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from './read-events.ts';

/** The talks of a text, each as its day and the sentences that tell of it. */
function talksIn(text: string): readonly string[] {
  return eventsOf(text, { publishedOn: '2025-10-17' })
    .filter(({ act }) => act === 'talks')
    .map(
      ({ date, citations }) =>
        `${date?.start ?? '-'}: ${citations.map(({ sentence }) => sentence).join(',')}`,
    );
}

const meet = 'President Ana Ruiz of Peru met President Luis Soto of Chile in Lima on Wednesday.';
const cases: readonly (readonly [string, readonly string[]])[] = [
  [`${meet} It rained. Ana Ruiz and Luis Soto held talks in Lima.`, ['2025-10-15: 0,2']],
  // On another day, with others, in another place.
  [`${meet} Ana Ruiz and Luis Soto held talks in Lima on Thursday.`, ['2025-10-15: 0', '2025-10-16: 1']],
  [
    `${meet} Ana Ruiz and Ben Okoro of Kenya held talks in Lima on Wednesday.`,
    ['2025-10-15: 0', '2025-10-15: 1'],
  ],
  [`${meet} Ana Ruiz and Luis Soto held talks in Quito on Wednesday.`, ['2025-10-15: 0', '2025-10-15: 1']],
];
for (const [text, want] of cases) test(text.slice(80), () => assert.deepEqual(talksIn(text), want));
