import assert from 'node:assert/strict';
import test from 'node:test';
import {
  comparePlaces,
  isAskedEarlier,
  isSamePlace,
  otherPlaces,
  type FoundAt,
} from '../../../src/record/core/found-at.ts';

const at = (source: string, retrieved: string | null = null): FoundAt => ({ source, sha256: 'x', retrieved });

test('an article is called by its first place by name; a pasted text comes last', () => {
  const places = [at('-'), at('b.txt'), at('https://a.example/1'), at('a.txt')];
  assert.deepEqual(
    places.toSorted(comparePlaces).map(({ source }) => source),
    ['a.txt', 'b.txt', 'https://a.example/1', '-'],
  );
});

test('a place is one by its name and bytes, and keeps the earliest instant', () => {
  assert.ok(isSamePlace(at('u', '2025-01-02'), at('u', '2025-01-03')));
  assert.ok(!isSamePlace(at('u'), { ...at('u'), sha256: 'y' }));
  assert.ok(isAskedEarlier(at('u', '2025-01-01'), at('u', '2025-01-02')));
  assert.ok(!isAskedEarlier(at('u', '2025-01-03'), at('u', '2025-01-02')));
  assert.ok(!isAskedEarlier(at('u'), at('u')));
});

test('the other places leave out the one that it is called by, and name each once', () => {
  const places = [at('a.txt'), { ...at('a.txt'), sha256: 'y' }, at('c.txt'), at('b.txt'), at('c.txt')];
  assert.deepEqual(otherPlaces(places, 'a.txt'), ['b.txt', 'c.txt']);
});
