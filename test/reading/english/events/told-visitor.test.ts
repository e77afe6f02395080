import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'President Ana Ruiz of Chile told visiting Norwegian envoy Jon Berg that the loan was ready.',
    'CONSULT talks happened: actor Ana Ruiz, actor Jon Berg',
  ],
  ['President Ana Ruiz of Chile told Jon Berg of Norway that the loan was ready.'],
  ['President Ana Ruiz of Chile told visiting fishermen that the loan was ready.'],
  // Who acts behind those acted on.
  [
    'Relations soured after the arrest of Norwegian envoy Jon Berg by Ghana.',
    'COERCE arrest happened: actor Ghana, recipient Jon Berg',
  ],
  [
    'The recognition of Kosovo by Norway angered Serbia.',
    'SUPPORT recognition happened: actor Norway, recipient Kosovo',
  ],
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
