import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Norway and Kenya condemn the attack by Chile on 3 March 2025.',
    'ACCUSE condemnation happened: actor Norway, actor Kenya, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    'Norway applauds the report that Kenya gave in May 2025.',
    'SUPPORT praise happened: actor Norway; 2025-08-07 implied; -',
  ],
  // What has often been done is of no day, and years ahead are no time of what has happened.
  [
    'Norway and Kenya have held many rounds of talks on fish.',
    'CONSULT talks happened: actor Norway, actor Kenya; -; -',
  ],
  [
    'Norway and Kenya have held talks on fish.',
    'CONSULT talks happened: actor Norway, actor Kenya; 2025-08-07 implied; -',
  ],
  [
    'Norway praised the budget of Kenya for 2025-2026.',
    'SUPPORT praise happened: actor Norway, recipient Kenya; 2025-08-07 implied; -',
  ],
  // Words have a day; what they are about has its own time and place.
  [
    'Norway supports the chair of Kenya in 2025.',
    'SUPPORT backing happened: actor Norway, recipient Kenya; -; -',
  ],
  [
    'Norway welcomed the visit of Carla Sosa to Lima in May.',
    'SUPPORT welcome happened: actor Norway, recipient Carla Sosa; -; -',
    'CONSULT visit happened: actor Carla Sosa; 2025-05-01 implied; Lima',
  ],
  [
    'Norway deepened ties with Kenya over the past 30 years.',
    'AGREE ties happened: actor Norway, actor Kenya; -; -',
  ],
  // What is only named is of no day.
  [
    'The deal between Peru and Chile is good for farmers.',
    'AGREE agreement happened: actor Peru, actor Chile; -; -',
  ],
  [
    'A deal between Peru and Chile seems unlikely.',
    'AGREE agreement hypothetical: actor Peru, actor Chile; -; -',
  ],
  [
    'Norway thanked Carla Sosa for her visit to Lima.',
    'SUPPORT thanks happened: actor Norway, recipient Carla Sosa; 2025-08-07 implied; -',
    'CONSULT visit happened: actor Carla Sosa; -; Lima',
  ],
  [
    'Norway and Kenya spoke of fish during a meeting in Lima.',
    'CONSULT talks happened: actor Norway, actor Kenya; 2025-08-07 implied; Lima',
  ],
  // A day that has begun elsewhere is no future.
  [
    'Ana Ruiz met Carla Sosa in Lima on 9 August.',
    'CONSULT talks happened: actor Ana Ruiz, actor Carla Sosa; 2025-08-09 implied; Lima',
  ],
  // Of a plan, a bare month that has passed is this year's or the next: which stays open.
  [
    'Ana Ruiz looked forward to visiting Carla Sosa in Lima in May.',
    'CONSULT visit planned: actor Ana Ruiz, host Carla Sosa; -; Lima',
  ],
  [
    'Ana Ruiz will visit Carla Sosa in Lima in October.',
    'CONSULT visit planned: actor Ana Ruiz, host Carla Sosa; 2025-10-01 implied; Lima',
  ],
  // Near misses: a headline's present is of these days, and what is past is told in the past.
  [
    'President Carla Sosa arrives in Lima on 6 August.',
    'CONSULT arrival happened: actor Carla Sosa; 2025-08-06 implied; Lima',
  ],
  [
    'Norway condemned the attack by Chile on 3 March 2025.',
    'ACCUSE condemnation happened: actor Norway, recipient Chile; 2025-03-03 stated; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
