import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Norwegian Foreign Minister Jon Berg told President Ana Ruiz of Chile by phone on Monday that the port would open.',
    'CONSULT call happened: actor Jon Berg, actor Ana Ruiz; 2024-05-13 implied; -',
  ],
  [
    'Norwegian Foreign Minister Jon Berg assured his Chilean counterpart, Ana Ruiz, in a phone call that the port would open.',
    'CONSULT call happened: actor Jon Berg, actor Ana Ruiz; 2024-05-14 implied; -',
  ],
  [
    'Kenyan Foreign Minister Ana Koroi gave assurances by telephone last night to President Luis Soto of Peru.',
    'CONSULT call happened: actor Ana Koroi, actor Luis Soto; 2024-05-14 implied; -',
  ],
  ['Norwegian Foreign Minister Jon Berg told Reuters by phone that the port would open.'],
  ['Norwegian Foreign Minister Jon Berg told reporters by phone that the port would open.'],
  ['Kenyan Foreign Minister Ana Koroi gave an interview by telephone to Luis Soto of the Lima Herald.'],
  ['Kenyan Foreign Minister Ana Koroi gave the phone to President Luis Soto of Peru.'],
];

for (const [text, ...wanted] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: '2024-05-15', dateline: 'OSLO' }).map(lineOf), wanted);
  });
}
