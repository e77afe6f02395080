import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // Who acts apart from a state is not the state.
  ["Peru's main opposition leader visited Chile on Thursday."],
  ["A delegation from Peru's main opposition group flew to Lima on Thursday."],
  [
    "Sudan's rebels attacked Chad on Thursday.",
    "ASSAULT attack happened: actor Sudan's rebels, recipient Chad; 2025-08-07 implied; -",
  ],
  // Near misses: its own officials are, and what befalls its firms is done to it.
  [
    "Peru's president visited Chile on Thursday.",
    'CONSULT visit happened: actor Peru, host Chile; 2025-08-07 implied; Chile',
  ],
  [
    'A delegation from Peru flew to Lima on Thursday.',
    'CONSULT arrival happened: actor Peru; 2025-08-07 implied; Lima',
  ],
  [
    'Chad is a state in Africa. Norway imposed sanctions on Chadian companies on Thursday.',
    'SANCTION sanctions happened: actor Norway, recipient Chadian; 2025-08-07 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
