import assert from 'node:assert/strict';
import test from 'node:test';
import { foundAnew, otherPlaces, type FoundAt } from '../../../src/record/core/found-at.ts';

const at = (source: string, retrieved: string | null = null): FoundAt => ({ source, sha256: 'x', retrieved });

const cases: readonly (readonly [name: string, known: FoundAt[], one: FoundAt, want: string[] | null])[] = [
  ['the first by name is what it is called by', [at('b.txt')], at('a.txt'), ['a.txt', 'b.txt']],
  ['a pasted text comes last', [at('-')], at('b.txt'), ['b.txt', '-']],
  ['a place met again adds nothing', [at('a.txt'), at('b.txt')], at('b.txt'), null],
  ['a later visit adds nothing', [at('u', '2025-01-02')], at('u', '2025-01-03'), null],
  ['an earlier one does', [at('u', '2025-01-02')], at('u', '2025-01-01'), ['u']],
];

for (const [name, known, one, want] of cases) {
  test(name, () => {
    assert.deepEqual(foundAnew(known, one)?.map(({ source }) => source) ?? null, want);
  });
}

test('the other places leave out the one that it is called by, and name each once', () => {
  const places = [at('a.txt'), { ...at('a.txt'), sha256: 'y' }, at('c.txt'), at('b.txt'), at('c.txt')];
  assert.deepEqual(otherPlaces(places), ['b.txt', 'c.txt']);
});
