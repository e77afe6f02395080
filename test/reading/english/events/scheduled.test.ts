import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Prime Minister Ana Ruiz begins a state visit to Kenya on August 10.',
    'CONSULT visit planned: actor Ana Ruiz, host Kenya; 2025-08-10 implied; Kenya',
  ],
  [
    'President Carla Sosa is meeting Prime Minister Ana Ruiz in Lima on 12 August.',
    'CONSULT talks planned: actor Carla Sosa, actor Ana Ruiz; 2025-08-12 implied; Lima',
  ],
  [
    "The call came four days before Carla Sosa's visit to Kenya, which takes place from August 10 to August 13.",
    'CONSULT visit planned: actor Carla Sosa, host Kenya; 2025-08-10 implied; Kenya',
  ],
  [
    'Ana Ruiz welcomed the talks between Peru and Chile, taking place in October 2025 in Tacna.',
    'SUPPORT welcome happened: actor Ana Ruiz, recipient Peru, recipient Chile; 2025-08-07 implied; -',
    'CONSULT talks planned: actor Peru, actor Chile; 2025-10-01 stated; -',
  ],
  [
    'President Carla Sosa praised the harbour during her visit to Ghana on Thursday.',
    'SUPPORT praise happened: actor Carla Sosa; 2025-08-07 implied; Ghana',
    'CONSULT visit happened: actor Carla Sosa, host Ghana; 2025-08-07 implied; Ghana',
  ],
  [
    'Peru and Chile signed an accord at the customs house in Tacna on August 7.',
    'AGREE signing happened: signatory Peru, signatory Chile; 2025-08-07 implied; Tacna',
  ],
  [
    'President Carla Sosa visited a "Ghana Day" fair in Tacna.',
    'CONSULT ceremony happened: attendee Carla Sosa; 2025-08-07 implied; Tacna',
  ],
  [
    "President Carla Sosa visited Ghana's parliament.",
    "CONSULT visit happened: actor Carla Sosa, host Ghana's parliament; 2025-08-07 implied; -",
  ],
  [
    'Norway welcomed the summit between Peru and Chile to be held in Tacna in the coming days.',
    'SUPPORT welcome happened: actor Norway, recipient Peru, recipient Chile; 2025-08-07 implied; -',
    'CONSULT summit planned: actor Peru, actor Chile; -; Tacna',
  ],
  // Near misses: the past is past, words of support are said now, and what is wished of a thing is asked of nobody.
  [
    'President Carla Sosa met Prime Minister Ana Ruiz in Lima on 7 August.',
    'CONSULT talks happened: actor Carla Sosa, actor Ana Ruiz; 2025-08-07 implied; Lima',
  ],
  [
    'The two leaders gathered for the summit of Peru and Chile, the first to be held in Tacna.',
    'CONSULT summit happened: actor Peru, actor Chile; 2025-08-07 implied; -',
  ],
  [
    'Norway supports the accession of Kenya in 2027.',
    'SUPPORT endorsement happened: actor Norway, recipient Kenya; 2025-08-07 implied; -',
  ],
  ['Trade between the two countries should reach 5 billion dollars by 2030, Ana Ruiz said.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
