import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Foreign Minister Ana Ruiz, Defence Minister Luis Soto and National Security Adviser Pablo Diaz met with Fijian Foreign Minister John Koroi in Suva on Monday.',
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto, actor Pablo Diaz, actor John Koroi; 2025-10-13 implied; Suva',
  ],
  [
    "Peru's Luis Soto and Chile's Ana Ruiz met in Suva on Monday.",
    'CONSULT talks happened: actor Luis Soto, actor Ana Ruiz; 2025-10-13 implied; Suva',
  ],
  [
    'The ministers of Chile discussed challenges with Peru, including repeated harassment of Fijian ships.',
    'CONSULT talks happened: actor Chile, actor Peru; 2025-10-16 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
