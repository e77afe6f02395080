import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../../../src/cli/screen/text-width.ts';
import { hanging, wrapped } from '../../../src/cli/screen/wrap.ts';

const widths = [
  ['plain', 5],
  ['', 0],
  ['Lương Cường', 11],
  ['Lu\u031bo\u031bng', 5],
  ['北京', 4],
  ['한국 ok', 7],
] as const;

for (const [text, want] of widths)
  test(`“${text}” takes ${want} columns`, () => assert.equal(textWidth(text), want));

test('text is broken between words; a longer word stands alone; white space is folded', () => {
  assert.deepEqual(wrapped('one two  three\nfour', 9), ['one two', 'three', 'four']);
  assert.deepEqual(wrapped('a unbreakable b', 5), ['a', 'unbreakable', 'b']);
  assert.deepEqual(wrapped('  ', 5), []);
  assert.deepEqual(wrapped('one two three', Infinity), ['one two three']);
});

test('later lines are set in below the first', () => {
  assert.deepEqual(hanging('- ', 'one two three', 9), ['- one two', '  three']);
});
