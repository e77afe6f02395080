import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promisedTo } from './undertaken.ts';

const cases: readonly (readonly [text: string, ...to: readonly string[]])[] = [
  ['Norway offered Chad $3 million in aid.', 'Chad'],
  ['Norway will give $3 million to Chad.', 'Chad'],
  ['Norway will lend Chad two boats.', 'Chad'],
  ['Norway pledged $3 million to Chad for the lake.', 'Chad'],
  ['Norway signed a contract with Chad to build four boats.', 'Chad'],
  ['Norway agreed to send doctors to Chad and Malawi.', 'Chad and Malawi'],
  // Near misses: no one is given anything, and the way there.
  ['Norway will build a road to Chad.', ''],
  ['Norway agreed to return to Chad.', ''],
  ['Norway will lend a hand to the fishermen of the lake.', ''],
];

for (const [text, ...to] of cases) {
  test(text, () => {
    assert.deepEqual(promisedTo(text), to);
  });
}
