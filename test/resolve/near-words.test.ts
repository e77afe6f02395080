import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearWords, noneOf } from '../../src/resolve/near-words.ts';

const words = ['talks', 'visit', 'The Gazette', 'Đất Mới', 'call', 'joint statement'];

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['talk', ['talks']],
  ['Gazete', ['The Gazette']],
  ['dat moi', ['Đất Mới']],
  ['statement', ['joint statement']],
  ['visitt', ['visit']],
  ['ceremony', []],
  ['', []],
];

for (const [meant, want] of cases) {
  test(`near "${meant}"`, () => {
    assert.deepEqual(nearWords(meant, words), want);
  });
}

test('where nothing is near, a few words are all named, and many are not', () => {
  assert.equal(noneOf('act', 'zzz', ['call', 'visit']), 'no act: zzz; there are call, visit');
  const many = Array.from({ length: 30 }, (_none, at) => `outlet ${at}`);
  assert.equal(noneOf('outlet', 'zzz', many), 'no outlet: zzz');
});
