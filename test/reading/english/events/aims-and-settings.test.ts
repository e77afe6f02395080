import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
// What a journey is for has a day of its own; where a deed is set is its place; a named pact has the day of its signing.
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Fijian President Ana Waqa left for Tonga on Sunday for talks with Tongan President Peter Lomu. The two will meet on Tuesday.',
    'CONSULT departure happened: actor Ana Waqa, host Tonga; 2025-08-03 implied; Tonga',
    'CONSULT talks planned: actor Ana Waqa, actor Peter Lomu; 2025-08-12 implied; -',
  ],
  [
    'Fijian President Ana Waqa flew to Tonga on Monday for a summit with Tongan President Peter Lomu, to be held on Thursday.',
    'CONSULT arrival happened: actor Ana Waqa, host Tonga; 2025-08-04 implied; Tonga',
    'CONSULT summit planned: actor Ana Waqa, actor Peter Lomu; 2025-08-14 implied; Tonga',
  ],
  [
    'Fijian President Ana Waqa will fly to Tonga on Monday for talks with Tongan President Peter Lomu.',
    'CONSULT arrival planned: actor Ana Waqa, host Tonga; 2025-08-11 implied; Tonga',
    'CONSULT talks planned: actor Ana Waqa, actor Peter Lomu; 2025-08-11 implied; -',
  ],
  [
    'Peruvian President Luis Vega ended his visit to Ecuador on Friday.',
    'CONSULT visit happened: actor Luis Vega, host Ecuador; 2025-08-08 implied; Ecuador',
  ],
  [
    'Peru ended talks with Ecuador on Friday.',
    'REJECT cancellation happened: actor Peru, recipient Ecuador; 2025-08-08 implied; -',
  ],
  [
    'SUVA, Aug. 8 — Fijian President Ana Waqa met Tongan President Peter Lomu on Thursday.',
    'CONSULT talks happened: actor Ana Waqa, actor Peter Lomu; 2025-08-07 implied; -',
  ],
  [
    'SUVA, Aug. 8 — In the course of her stay Tongan President Ana Lomu met Fijian President Peter Waqa on Thursday.',
    'CONSULT talks happened: actor Ana Lomu, actor Peter Waqa; 2025-08-07 implied; -',
  ],
  [
    'Fijian minister Ana Waqa shakes hands with Tongan President Peter Lomu in Suva on March 3, 2021.',
    'CONSULT talks happened: actor Ana Waqa, actor Peter Lomu; 2021-03-03 stated; Suva',
  ],
  [
    'Fijian minister Ana Waqa condemns the raid of March 3, 2021 in Tonga.',
    'ACCUSE condemnation happened: actor Ana Waqa; 2025-08-07 implied; -',
  ],
  [
    'Peruvian police captured the smuggler Ivan Rojas in a dawn raid in Tacna.',
    'ASSAULT capture happened: actor Peruvian police, recipient Ivan Rojas; 2025-08-07 implied; Tacna',
  ],
  [
    'Peru condemned Chile after a raid in Tacna.',
    'ACCUSE condemnation happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    'The accords rest on the Norway-Ghana Ports Treaty, signed in 1988, and the Norway-Ghana Fisheries Pact, signed in 2004.',
    'AGREE agreement happened: actor Norway, actor Ghana; 1988-01-01 stated; -',
    'AGREE agreement happened: actor Norway, actor Ghana; 2004-01-01 stated; -',
  ],
  [
    'The new treaty replaces the Chile-Peru Fisheries and Shipping Agreement, signed on May 3, 2009.',
    'AGREE agreement happened: actor Chile, actor Peru; 2009-05-03 stated; -',
  ],
  ['The new treaty will replace the Chile-Peru Fisheries Agreement.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
