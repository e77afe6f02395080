import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Peru denied that it had promised to reopen the border with Chile.',
    'REJECT denial happened: actor Peru; 2025-10-16 implied; -',
    'AGREE pledge denied: actor Peru, recipient Chile; -; -',
    'RETREAT lifting of restrictions denied: actor Peru, recipient Chile; -; -',
  ],
  [
    'Peru denied plans to close the border with Chile.',
    'REJECT denial happened: actor Peru; 2025-10-16 implied; -',
    'COERCE ban denied: actor Peru, recipient Chile; -; -',
  ],
  [
    'Peru denied on Monday that it had agreed to sign a treaty with Chile.',
    'REJECT denial happened: actor Peru; 2025-10-13 implied; -',
    'AGREE undertaking denied: actor Peru, actor Chile; -; -',
  ],
  [
    'Peru promised to reopen the border with Chile.',
    'AGREE pledge happened: actor Peru, recipient Chile; 2025-10-16 implied; -',
    'RETREAT lifting of restrictions planned: actor Peru, recipient Chile; -; -',
  ],
  ['Peru did not deny that it had agreed to sign a treaty with Chile.'],
  ['Peru planned to close the border with Chile.', 'COERCE ban planned: actor Peru, recipient Chile; -; -'],
  ['Chile shelved plans to attack Peru.', 'ASSAULT attack denied: actor Chile, recipient Peru; -; -'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
