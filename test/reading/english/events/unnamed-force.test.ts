import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Militants launched an attack on a village, killing 12.',
    'ASSAULT attack happened: actor Militants; 2025-10-16 implied; -',
  ],
  [
    'Rebels blew up a bridge in Mali on Tuesday.',
    'ASSAULT bombing happened: actor Rebels; 2025-10-14 implied; Mali',
  ],
  [
    'Three gunmen stormed a hotel in Bamako on Monday, killing two guards.',
    'ASSAULT attack happened: actor gunmen; 2025-10-13 implied; Bamako',
  ],
  [
    'Masked attackers abducted a Chilean engineer near the border on Monday.',
    'ASSAULT abduction happened: actor Masked attackers, recipient Chilean; 2025-10-13 implied; -',
  ],
  [
    'Police were deployed to the capitol.',
    'MOBILIZE deployment happened: actor Police; 2025-10-16 implied; -',
  ],
  [
    'Chilean troops were deployed to the border with Peru on Monday.',
    'MOBILIZE deployment happened: actor Chilean, recipient Peru; 2025-10-13 implied; -',
  ],
  [
    'Rebels released six Chilean engineers on Monday.',
    'RETREAT release happened: actor Rebels, recipient Chilean; 2025-10-13 implied; -',
  ],
  [
    'The Chilean embassy in Lima was attacked by protesters on Monday.',
    'ASSAULT attack happened: actor protesters, recipient Chilean embassy; 2025-10-13 implied; Lima',
  ],
  [
    'Clashes between Chilean police and Peruvian protesters left three dead on Monday.',
    'ASSAULT fighting happened: actor Chilean police, actor Peruvian protesters; 2025-10-13 implied; -',
  ],
  [
    'Thousands marched in Lima on Sunday against the tax.',
    'PROTEST protest happened: actor Thousands; 2025-10-12 implied; Lima',
  ],
  [
    'Troops from Chile attacked a village in Peru on Monday.',
    'ASSAULT attack happened: actor Chile, recipient Peru; 2025-10-13 implied; Peru',
  ],
  [
    'A car bomb exploded outside the Chilean embassy in Lima on Monday.',
    'ASSAULT bombing happened: recipient Chilean embassy; 2025-10-13 implied; Lima',
  ],
  [
    'Fighting broke out between Peruvian and Chilean troops on Monday.',
    'ASSAULT fighting happened: actor Peruvian, actor Chilean; 2025-10-13 implied; -',
  ],
  ['Residents attacked the plan on Monday.'],
  ['His supporters attacked the police station in Suva.'],
  ['Analysts attacked the budget.'],
  ['Hundreds of ships waited in Lima on Sunday.'],
  ['Workers struck a deal with the firm on Monday.'],
  [
    'Police attacked teachers marching against the Chilean government in Santiago on Monday.',
    'ASSAULT attack happened: actor Police; 2025-10-13 implied; -',
  ],
  [
    'Peruvian warplanes struck a base in northern Chile on Monday, killing four soldiers.',
    'ASSAULT strike happened: actor Peruvian, recipient Chile; 2025-10-13 implied; Chile',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
