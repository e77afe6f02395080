import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseList, wordList, wordSet } from '../../../src/reading/mechanics/word-list.ts';

test('lists are parted by white space of any kind', () => {
  assert.deepEqual(wordList('\n  red   green\nblue '), ['red', 'green', 'blue']);
  assert.equal(wordSet('red green red').size, 2);
});

test('phrases are parted by commas, whatever lines they stand on', () => {
  assert.deepEqual(phraseList('up to, as many\n   as ,at most,'), ['up to', 'as many as', 'at most']);
});
