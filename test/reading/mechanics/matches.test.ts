import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesOf } from '../../../src/reading/mechanics/matches.ts';

const cases = [
  { text: 'from 3 to 14 and 5', pattern: /\d+/g },
  { text: 'no number', pattern: /\d+/g },
  { text: 'aXbX', pattern: /X?/g },
];
for (const { text, pattern } of cases) {
  test(`${pattern} in ${text}`, () => {
    const want = Array.from(text.matchAll(pattern), (match) => [match.index, match[0]]);
    assert.deepEqual(
      matchesOf(text, pattern).map((match) => [match.index, match[0]]),
      want,
    );
    assert.equal(matchesOf(text, pattern).length, want.length);
  });
}
