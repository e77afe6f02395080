import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Kenya said Norway had attacked its boats.',
    'ASSAULT attack alleged: actor Norway, recipient Kenya; -; -',
  ],
  [
    'Kenya claimed that Norway attacked Kenya on Thursday.',
    'ASSAULT attack alleged: actor Norway, recipient Kenya; 2025-08-07 implied; -',
  ],
  // Near misses: others tell of it, the doer owns to it, the deed is no hostile one.
  ['Chile said Norway had attacked Kenya.', 'ASSAULT attack happened: actor Norway, recipient Kenya; -; -'],
  [
    'Norway attacked Kenya on Thursday.',
    'ASSAULT attack happened: actor Norway, recipient Kenya; 2025-08-07 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
