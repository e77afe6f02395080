import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // Under praise and blame the one praised or blamed has done it.
  [
    'President Carla Sosa thanked Prime Minister Ana Ruiz for hosting the G20 summit.',
    'SUPPORT thanks happened: actor Carla Sosa, recipient Ana Ruiz; 2025-08-07 implied; -',
    'CONSULT hosting happened: host Ana Ruiz; -; -',
  ],
  [
    'Peru blamed Chile for attacking a patrol.',
    'ACCUSE accusation happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
    'ASSAULT attack alleged: actor Chile; -; -',
  ],
  [
    'Peru praised Chile for signing the pact with Bolivia.',
    'SUPPORT praise happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
    'AGREE signing happened: signatory Chile, signatory Bolivia; -; -',
  ],
  [
    "Peru and Chile accused each other's troops of attacking a patrol.",
    'ACCUSE accusation happened: actor Peru, actor Chile; 2025-08-07 implied; -',
    'ASSAULT attack alleged: actor Peru, actor Chile; -; -',
  ],
  // Near miss: who is sorry has done it.
  [
    'Chile apologised for attacking a patrol.',
    'CONCEDE apology happened: actor Chile; 2025-08-07 implied; -',
    'ASSAULT attack happened: actor Chile; -; -',
  ],
  // Talks with a name of their own stand; a sitting has its day.
  ['The paper builds on the Trade Dialogue between Peru and Chile.'],
  [
    'The paper builds on the Trade Dialogue between Peru and Chile in May 2025.',
    'CONSULT talks happened: actor Peru, actor Chile; 2025-05-01 stated; -',
  ],
  // A bare infinitive goes on with the one before.
  [
    'Peru and Bolivia called on Chile to end the raids, release three men and withdraw its troops from Tacna.',
    'REQUEST appeal happened: actor Peru, actor Bolivia, recipient Chile; 2025-08-07 implied; -',
  ],
  // Whose decision it is, and that it is still to be done.
  [
    'The Council of Europe noted the decision of the Chilean Government to withdraw its forces from Peru.',
    'RETREAT withdrawal planned: actor Chilean, recipient Peru; -; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
