import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf } from '../../src/model/word-pattern.ts';

const cases = [
  { words: ['in', 'in excess of'], text: 'in excess of 40', want: 'in excess of' },
  { words: ['in', 'in excess of'], text: 'in excess\n of 40', want: 'in excess\n of' },
  { words: ['US$', 'Rs.'], text: 'Rs.40', want: 'Rs.' },
  { words: ['Rs.'], text: 'Rsx', want: undefined },
  { words: ['km/h', 'C++', '(a)'], text: '40 C++', want: 'C++' },
  { words: ["New Year's Day"], text: 'New Year’s Day', want: 'New Year’s Day' },
  { words: [], text: '', want: undefined },
];
for (const { words, text, want } of cases) {
  test(`any of ${JSON.stringify(words)} in ${JSON.stringify(text)}`, () => {
    assert.equal(new RegExp(anyOf(words)).exec(text)?.[0], want);
  });
}

test('the alternatives capture nothing, so that the groups around them keep their numbers', () => {
  assert.deepEqual(
    [...(new RegExp(`(${anyOf(['one', 'two'])}) (x)`).exec('two x') ?? [])],
    ['two x', 'two', 'x'],
  );
});
