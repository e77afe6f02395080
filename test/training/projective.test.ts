import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeProjective } from '../../training/projective.ts';

const cases: readonly (readonly [name: string, heads: readonly number[], wanted: readonly number[]])[] = [
  ['no arcs cross', [1, -1, 1], [1, -1, 1]],
  ['one arc is lifted to the head of its head', [2, 3, -1, 2], [2, 2, -1, 2]],
  ['one word', [-1], [-1]],
  ['no word', [], []],
];
for (const [name, heads, wanted] of cases) {
  void test(name, () => assert.deepEqual(makeProjective(heads), wanted));
}
