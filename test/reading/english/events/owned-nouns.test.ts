import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  ["Chile's support for Peru was welcome.", 'SUPPORT support happened: actor Chile, recipient Peru'],
  ["Chile's objections to the Peruvian dam have grown.", 'REJECT opposition happened: actor Chile'],
  ["Kenya's proposal to Chad was made public.", 'REQUEST proposal happened: actor Kenya, recipient Chad'],
  ['The Norwegian threat to the region has grown.'],
  ['The curbs on Ghana by Norway hurt trade.', 'COERCE restrictions happened: actor Norway, recipient Ghana'],
  // Nobody's, still wanted, or the verb of the sentence.
  ['Curbs on Ghana would hurt trade.'],
  ['The report names the need for support for Peru.'],
  ["Norway hopes for more of Chile's support for Peru."],
  ['Chile and Peru support boats with sails.'],
];

for (const [text, ...wanted] of cases) {
  test(text, () => {
    const found = eventsOf(text, { publishedOn: '2024-05-15' }).map(lineOf);
    assert.deepEqual(
      found.map((line) => line.split(';')[0]),
      wanted,
    );
  });
}
