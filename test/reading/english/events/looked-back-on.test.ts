import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2032-03-10';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // Told as of some day before: no day of the news.
  [
    'Rosa Diaz of Peru and Jon Lund of Norway had previously met.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; -; -',
  ],
  [
    'Rosa Diaz of Peru has met Jon Lund of Norway before.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; -; -',
  ],
  [
    'Presidents Amos Kariuki of Kenya and Kofi Addo of Ghana last met without an agreement.',
    'CONSULT talks happened: actor Amos Kariuki, actor Kofi Addo; -; -',
  ],
  [
    'At their previous talks, Rosa Diaz of Peru and Jon Lund of Norway agreed on a rail line.',
    'AGREE agreement happened: actor Rosa Diaz, actor Jon Lund; -; -',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; -; -',
  ],
  [
    'At their last meeting, Norway and Ghana agreed to build a port.',
    'AGREE undertaking happened: actor Norway, actor Ghana; -; -',
    'CONSULT talks happened: actor Norway, actor Ghana; -; -',
  ],
  // A meeting looked back on is not the one of today.
  [
    'Peruvian Foreign Minister Rosa Diaz met Norwegian Foreign Minister Jon Lund in Oslo on Tuesday. Diaz and Lund had met earlier to discuss the fishing grounds.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; 2032-03-09 implied; Oslo',
    'CONSULT talks happened: actor Diaz, actor Lund; -; -',
  ],
  [
    'Peruvian Foreign Minister Rosa Diaz met Norwegian Foreign Minister Jon Lund in Oslo on Tuesday. At their last meeting Diaz and Lund quarrelled.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; 2032-03-09 implied; Oslo',
  ],
  // Near misses: of the day, of a day that is told, and the same meeting again.
  [
    'Rosa Diaz of Peru met Jon Lund of Norway earlier in the day.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; 2032-03-09 implied; -',
  ],
  [
    'Rosa Diaz of Peru and Jon Lund of Norway had met earlier on Tuesday.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; 2032-03-09 implied; -',
  ],
  [
    'The leaders of Norway and Ghana met last week in Oslo.',
    'CONSULT talks happened: actor Norway, actor Ghana; 2032-03-01 implied; Oslo',
  ],
  [
    'At the talks, Norway and Ghana agreed to build a port.',
    'AGREE undertaking happened: actor Norway, actor Ghana; 2032-03-09 implied; -',
    'CONSULT talks happened: actor Norway, actor Ghana; 2032-03-09 implied; -',
  ],
  [
    'Peruvian Foreign Minister Rosa Diaz met Norwegian Foreign Minister Jon Lund in Oslo on Tuesday. Diaz and Lund met in the harbour.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; 2032-03-09 implied; Oslo',
  ],
  // What a meeting is for is no second meeting.
  [
    'Rosa Diaz of Peru and Jon Lund of Norway had met to discuss the fishing grounds.',
    'CONSULT talks happened: actor Rosa Diaz, actor Jon Lund; -; -',
  ],
  [
    'Rosa Diaz of Peru flew to Oslo to meet Jon Lund of Norway.',
    'CONSULT arrival happened: actor Rosa Diaz; 2032-03-09 implied; Oslo',
    'CONSULT talks planned: actor Rosa Diaz, actor Jon Lund; -; Oslo',
  ],
  // That nobody was set free denies what others may tell.
  [
    'No prisoners were freed in Iran on Monday, the justice ministry said.',
    'RETREAT release denied: recipient prisoners; 2032-03-08 implied; Iran',
  ],
  ['Iran freed no prisoners on Monday.', 'RETREAT release denied: actor Iran; 2032-03-08 implied; -'],
  ['Iran did not free any prisoners on Monday.', 'RETREAT release denied: actor Iran; 2032-03-08 implied; -'],
  [
    'Peru freed prisoners on Monday, but no lawyers came.',
    'RETREAT release happened: actor Peru; 2032-03-08 implied; -',
  ],
  ['Latvia did not expel diplomats on Monday.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
