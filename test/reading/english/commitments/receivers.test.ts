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
  // Who is helped, whom a commitment is for, and against whom a curb is set or lifted.
  ['Norway vowed to support Chad.', 'Chad'],
  ['Norway promised to help Chad build a port.', 'Chad'],
  ['Norway reaffirmed its support for Chad.', 'Chad'],
  ['Norway reaffirmed its commitment to Chad.', 'Chad'],
  ['Norway offered to lift its sanctions against Chad.', 'Chad'],
  // Near misses: a plan, a people and a report are no party.
  ['Norway promised to support Chad’s plan.', ''],
  ['Norway reaffirmed its support for Chad’s plan.', ''],
  ['Norway pledged to support the people of Chad.', ''],
  ['Norway promised to draft a report on Chad.', ''],
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
