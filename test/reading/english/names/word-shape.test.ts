import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeOf, type WordShape } from '../../../../src/reading/english/names/word-shape.ts';

const cases: readonly (readonly [string, Partial<WordShape>])[] = [
  ['Lương', { folded: 'luong', upper: true, lower: false, hasSmallLetter: true }],
  ['al-Assad', { upper: false, lower: true, nameInside: true }],
  ['al-dente', { nameInside: false }],
  ['NATO', { upper: true, hasSmallLetter: false }],
  ['“', { opening: true, wordlike: false, hasLetter: false }],
  ['2026', { wordlike: true, hasLetter: false, opening: false }],
  ['Ministers', { mayHeadOffice: true }],
  ['president-elect', { mayHeadOffice: true }],
  ['harbour', { mayHeadOffice: false }],
];
for (const [word, want] of cases) {
  test(word, () => {
    assert.partialDeepStrictEqual(shapeOf(word), want);
  });
}
