import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // What is ahead is to come, and has a place of its own.
  [
    'Ana Soto met John Koroi in Suva ahead of her visit to Oslo.',
    'CONSULT talks happened: actor Ana Soto, actor John Koroi; 2025-10-16 implied; Suva',
    'CONSULT visit planned: actor Ana Soto; -; Oslo',
  ],
  [
    'Chile and Peru signed a treaty on the eve of a summit in Lima.',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-10-16 implied; -',
  ],
  [
    'Ahead of a summit in Lima, Chile and Peru signed a treaty in Suva.',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-10-16 implied; Suva',
  ],
  [
    'Chile and Peru signed a treaty in Suva prior to talks with Norway in Oslo.',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-10-16 implied; Suva',
  ],
  // Near misses: "ahead" with nothing behind it, and what came before.
  [
    'Ana Soto went ahead with her visit to Oslo.',
    'CONSULT visit happened: actor Ana Soto; 2025-10-16 implied; Oslo',
  ],
  [
    'Chile and Peru signed a treaty in Suva after talks with Norway in Oslo.',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-10-16 implied; Suva',
    'CONSULT talks happened: actor Chile, actor Peru, actor Norway; 2025-10-16 implied; Oslo',
  ],
  // Who stands behind the opening phrase is the subject, and its place is not the journey's.
  [
    'After talks with Ana Soto in Lima, Fijian President John Koroi travelled to Oslo.',
    'CONSULT arrival happened: actor John Koroi; 2025-10-16 implied; Oslo',
    'CONSULT talks happened: actor John Koroi, actor Ana Soto; 2025-10-16 implied; Lima',
  ],
  [
    'After his meeting with his Chilean counterpart, Ana Soto, Fijian President John Koroi flew to Oslo.',
    'CONSULT arrival happened: actor John Koroi; 2025-10-16 implied; Oslo',
    'CONSULT talks happened: actor John Koroi, actor Ana Soto; 2025-10-16 implied; -',
  ],
  [
    "In his talks with Norway's envoy, Ola Dahl, John Koroi rejected the treaty with Peru.",
    'REJECT rejection happened: actor John Koroi, recipient Peru; 2025-10-16 implied; -',
    'CONSULT talks happened: actor John Koroi, actor Ola Dahl; 2025-10-16 implied; -',
  ],
  // Near miss: another name of whoever is met.
  ['After talks with the Chilean envoy, Ana Soto, the guild closed.'],
  // What several adopt together they agree on.
  [
    'Ministers from Chile, Peru and Fiji adopted a declaration in Suva on Monday.',
    'AGREE agreement happened: actor Chile, actor Peru, actor Fiji; 2025-10-13 implied; Suva',
  ],
  [
    'Chile and Peru adopted a roadmap on fisheries in Lima.',
    'AGREE agreement happened: actor Chile, actor Peru; 2025-10-16 implied; Lima',
  ],
  ['Chile and Peru adopted new rules on fisheries in Lima.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
