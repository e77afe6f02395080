import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cursorAt, cutPage, placeOfCursor } from '../../../src/record/core/list-cursor.ts';
import { placesInOrder, stretchesAfter, type Place } from '../../../src/record/core/list-order.ts';

const at = (start: string, id: string): Place => ({ start, id });
const places = [
  at('', 'u'),
  at('2024-05-03', 'b'),
  at('2024-06-01', 'c'),
  at('2024-05-03', 'a'),
  at('', 'u'),
];
const idsOf = (found: readonly Place[]): string => found.map((one) => one.id).join('');

test('places come by day, undated ones at the early end, those of one day by id', () => {
  assert.equal(idsOf(placesInOrder(places, 'asc', null)), 'uabc');
  assert.equal(idsOf(placesInOrder(places, 'desc', null)), 'cabu');
});

test('a list goes on behind a place, whether that is still there or not', () => {
  assert.equal(idsOf(placesInOrder(places, 'desc', at('2024-05-03', 'a'))), 'bu');
  assert.equal(idsOf(placesInOrder(places, 'desc', at('2024-05-20', 'x'))), 'abu');
  assert.equal(idsOf(placesInOrder(places, 'asc', at('', 'u'))), 'abc');
});

test('the stretches behind a place are walked one after the other', () => {
  const kinds = (place: Place | null, order: 'asc' | 'desc'): string =>
    stretchesAfter(place, order)
      .map((one) => one.kind)
      .join(' ');
  assert.equal(kinds(null, 'desc'), 'all');
  assert.equal(kinds(at('2024-05-03', 'a'), 'desc'), 'within before undated');
  assert.equal(kinds(at('', 'u'), 'desc'), 'within');
  assert.equal(kinds(at('', 'u'), 'asc'), 'within after');
});

test('a cursor holds its place, whatever the id is made of', () => {
  for (const place of [at('2024-05-03', 'a1'), at('', 'a b/ü?')]) {
    const after = cursorAt({ kind: 'event' }, place);
    assert.match(after, /^[\w-]+$/);
    assert.deepEqual(placeOfCursor({ kind: 'event', after }), place);
  }
});

test('a page says where the next begins, and the last says that there is none', () => {
  const query = { kind: 'event', limit: 2 } as const;
  const three = placesInOrder(places, 'desc', null).slice(0, 3);
  const { shown, next } = cutPage(query, three);
  assert.equal(idsOf(shown), 'ca');
  assert.deepEqual(placeOfCursor({ ...query, after: next ?? '' }), at('2024-05-03', 'a'));
  assert.equal(cutPage(query, three.slice(0, 2)).next, null);
  assert.equal(cutPage(query, []).next, null);
});
