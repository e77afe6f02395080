import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputed } from '../../src/export/brief/disputed.ts';
import type { RecordedConflict } from '../../src/model/record.ts';

/** A conflict whose sides are cited by these sentences of one article. */
function conflict(
  about: RecordedConflict['about'],
  ...sides: readonly (readonly number[])[]
): RecordedConflict {
  return {
    about,
    sides: sides.map((sentences) => ({
      citations: sentences.map((sentence) => ({ article: 'a', sentence, start: 0, end: 1, quote: 'x' })),
    })),
  } as unknown as RecordedConflict;
}

test('the side that fewer sentences tell is disputed; where both have as many, both are', () => {
  assert.deepEqual([...disputed([conflict('participants', [1, 2], [3])], [])], ['a 3']);
  assert.deepEqual([...disputed([conflict('participants', [1], [3])], [])], ['a 1', 'a 3']);
});

test('other conflicts leave it open who took part', () => {
  assert.deepEqual([...disputed([conflict('figure', [1, 2], [3])], [])], []);
});
