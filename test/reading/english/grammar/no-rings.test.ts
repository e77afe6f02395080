import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeOf } from '../../../../src/reading/english/grammar/tree.ts';
import type { Tree } from '../../../../src/reading/english/grammar/tree.ts';
import { annotate } from '../events/read-sentence.ts';

/** Whether every word reaches the root by its heads. */
function reachesRoot({ tokens }: Tree): boolean {
  return tokens.every(({ index }) => {
    let here = index;
    for (let steps = 0; here >= 0; steps += 1) {
      if (steps > tokens.length) return false;
      here = tokens[here].head;
    }
    return true;
  });
}

// Two mends once tied a noun and the clause about it into a ring.
const sentences = [
  'The guild has said it has no plans to sell two maps of the bay, one drawn by a sailor and another by a clerk on the ship.',
  'The treaty was a success for President Soto and for her son-in-law John Koroi, who largely arranged the accords with Chile and Peru.',
  'She has certainly annoyed a lot of people, from those targeted by her land reforms to Ola Dahl himself.',
];
for (const sentence of sentences) {
  test(`a tree and no ring: ${sentence}`, () => {
    assert.ok(annotate(sentence).sentences.every((one) => reachesRoot(treeOf(one))));
  });
}
