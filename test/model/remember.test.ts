import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember, rememberLast } from '../../src/model/remember.ts';

test('a word is worked out once, whichever text it is cut from', () => {
  let asked = 0;
  const lengthOf = remember((word) => {
    asked += 1;
    return word.length;
  });
  const texts = ['a memorandum of understanding', 'the understanding between them'];
  const words = texts.flatMap((text) => text.split(' ').filter((word) => word === 'understanding'));
  assert.deepEqual(words.map(lengthOf), [13, 13]);
  assert.equal(asked, 1);
});

test('more words than are kept still give the same answers', () => {
  const twice = remember((word) => word + word);
  for (let at = 0; at < 70_000; at += 1) assert.equal(twice(`w${at}`), `w${at}w${at}`);
  assert.equal(twice('w1'), 'w1w1');
});

test('a word too long to be one is worked out each time', () => {
  let asked = 0;
  const count = remember(() => (asked += 1));
  const long = 'x'.repeat(60);
  assert.deepEqual([count(long), count(long)], [1, 2]);
});

test('of long texts the last ones asked for are kept', () => {
  const asked: string[] = [];
  const lengthOf = rememberLast(2, (text) => asked.push(text) && text.length);
  const [one, two, three] = ['a', 'b', 'c'].map((letter) => letter.repeat(5000));
  for (const text of [one, two, one, three, one, two]) assert.equal(lengthOf(text), 5000);
  assert.deepEqual(asked, [one, two, three, two]);
});
