import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // A day that another clause or another happening has.
  [
    'Peruvian envoy Ana Ruiz flew to Ghana for three days and is due to come home on Sunday, her office said.',
    'CONSULT arrival happened: actor Ana Ruiz, host Ghana; -; Ghana',
  ],
  [
    'For years, negotiations between Norway and Ghana have gone nowhere.',
    'CONSULT talks happened: actor Norway, actor Ghana; -; -',
  ],
  [
    'Negotiations between Norway and Ghana began on Thursday.',
    'CONSULT talks happened: actor Norway, actor Ghana; 2025-08-07 implied; -',
  ],
  [
    'It was the first summit between Peru and Chile since 2014.',
    'CONSULT summit happened: actor Peru, actor Chile; -; -',
  ],
  [
    'The first talks between Norway and Ghana since 2011 were held in Oslo on Monday.',
    'CONSULT talks happened: actor Norway, actor Ghana; 2025-08-04 implied; Oslo',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
