import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const visits: readonly (readonly [text: string, visit: string])[] = [
  // Who is asked goes, never who asks.
  ['Ana Ruiz welcomed Carla Sosa’s invitation to visit Peru.', 'hypothetical: actor Ana Ruiz, host Peru'],
  ['Ana Ruiz accepted an invitation to visit Peru.', 'hypothetical: actor Ana Ruiz, host Peru'],
  // Near miss: a decision is its owner's.
  ['Ana Ruiz welcomed Carla Sosa’s decision to visit Peru.', 'planned: actor Carla Sosa, host Peru'],
];

for (const [text, visit] of visits) {
  test(text, () => {
    const found = eventsOf(text, { publishedOn: '2025-08-08' }).map(lineOf);
    assert.deepEqual(
      found.filter((line) => line.startsWith('CONSULT visit')),
      [`CONSULT visit ${visit}; -; Peru`],
    );
  });
}
