import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from './read-events.ts';

const cases: readonly (readonly [text: string, mode: string | null])[] = [
  // Two states meet in one of them, in a third place, nobody knows where.
  ['President Ana Ruiz of Chile met President Luis Soto of Peru in Lima.', 'visit'],
  ['Peru and Chile held talks in Lima.', 'visit'],
  ['Peru and Chile held talks in Geneva.', 'multilateral'],
  ['Peru and Chile held talks on fisheries.', null],
  // Three states; three persons of two.
  ['Peru, Chile and Kenya held talks on fisheries.', 'multilateral'],
  [
    'President Ana Ruiz of Chile met President Luis Soto of Peru and Foreign Minister Eva Sosa of Peru.',
    null,
  ],
  // A summit of two states in one of them; in a third place; one of a body.
  ['President Ana Ruiz of Chile held a summit with President Luis Soto of Peru in Lima.', 'visit'],
  ['President Ana Ruiz of Chile held a summit with President Luis Soto of Peru in Oslo.', 'multilateral'],
  ['President Ana Ruiz of Chile held a summit with the African Union in Santiago.', 'multilateral'],
  // A body of several states; the house of one state.
  ['President Ana Ruiz of Chile met ASEAN foreign ministers.', 'multilateral'],
  ['President Ana Ruiz of Chile met President Joe Berg of the United States at the White House.', 'visit'],
  ['President Ana Ruiz of Chile met President Luis Soto of Peru at the hotel.', null],
  // Other acts keep their own.
  ['President Ana Ruiz of Chile telephoned President Luis Soto of Peru.', 'phone'],
  ['President Ana Ruiz of Chile visited Peru.', 'visit'],
];
for (const [text, mode] of cases) {
  test(text, () => {
    assert.deepEqual(
      eventsOf(text, { publishedOn: '2024-05-15' }).map((event) => event.mode),
      [mode],
    );
  });
}
