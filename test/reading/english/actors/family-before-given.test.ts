import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Texts with the persons that they name: "Son" is a family name before a given name of two syllables, else kinship. */
const cases: readonly (readonly [text: string, ...persons: readonly string[]])[] = [
  ['Son Ye-rin, president of the yard, said the order was a step forward.', 'Son Ye-rin'],
  ['Mayor Park Min-ho met Son Ye-rin in Busan.', 'Park Min-ho', 'Son Ye-rin'],
  ['"The order is good," Son Jae-won said on Monday.', 'Son Jae-won'],
  ['President Son Ye-rin signed the law.', 'Son Ye-rin'],
  ['The fair was opened by Son Ye-rin.', 'Son Ye-rin'],
  // Near miss: a son.
  ['President Ana Soto and her son Luis Soto opened the fair.', 'Ana Soto', 'Luis Soto'],
];
for (const [text, ...persons] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.filter(({ type }) => type === 'person');
    assert.deepEqual(found.map(({ name }) => name).toSorted(), persons);
  });
}
