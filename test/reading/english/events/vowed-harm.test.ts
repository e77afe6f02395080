import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // A vow of harm is a threat.
  [
    'Ana Soto vowed to retaliate against Norway.',
    'THREATEN threat happened: actor Ana Soto, recipient Norway; 2025-10-16 implied; -',
  ],
  [
    'Chile vowed revenge on Norway.',
    'THREATEN threat happened: actor Chile, recipient Norway; 2025-10-16 implied; -',
  ],
  ['Ana Soto pledged to avenge the raid.', 'THREATEN threat happened: actor Ana Soto; 2025-10-16 implied; -'],
  [
    'Chile promised to punish Norway for the raid.',
    'THREATEN threat happened: actor Chile, recipient Norway; 2025-10-16 implied; -',
    'SANCTION sanctions planned: actor Chile, recipient Norway; -; -',
  ],
  // Near misses: a promise of good, a promise not to.
  ['Chile vowed to pay back Norway.'],
  [
    'Chile vowed not to retaliate against Norway.',
    'REJECT refusal happened: actor Chile; 2025-10-16 implied; -',
  ],
  [
    'Chile promised help for Norway.',
    'AGREE pledge happened: actor Chile, recipient Norway; 2025-10-16 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
