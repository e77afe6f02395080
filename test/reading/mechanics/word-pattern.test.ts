import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseList, wordList, wordSet } from '../../../src/reading/mechanics/word-list.ts';
import { anyOf } from '../../../src/reading/mechanics/word-pattern.ts';

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

test('lists are parted by white space of any kind', () => {
  assert.deepEqual(wordList('\n  red   green\nblue '), ['red', 'green', 'blue']);
  assert.equal(wordSet('red green red').size, 2);
});

test('phrases are parted by commas, whatever lines they stand on', () => {
  assert.deepEqual(phraseList('up to, as many\n   as ,at most,'), ['up to', 'as many as', 'at most']);
});
