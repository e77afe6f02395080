import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCapitalInside } from '../../../src/reading/mechanics/capital-inside.ts';

const cases = [
  { text: 'in the Daily Post', word: 'Daily', want: true },
  { text: 'the Plus, Three left', word: 'Three', want: true },
  { text: 'Daily talks', word: 'Daily', want: false },
  { text: '“Now we act”', word: 'Now', want: false },
  { text: 'meet daily', word: 'daily', want: false },
];
for (const { text, word, want } of cases) {
  test(`${word} of ${text} ${want ? 'is a name' : 'is a word'}`, () => {
    assert.equal(isCapitalInside(text, text.indexOf(word)), want);
  });
}
