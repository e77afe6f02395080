import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyGroups, joinedGroup } from '../../../src/record/core/copy-group.ts';

test('groups that meet take the first of their names', () => {
  assert.equal(joinedGroup(['m', 'c', 'x']), 'c');
});

const cases = [
  { name: 'articles without a common band stand alone', bands: { a: [1], b: [2] }, want: 'a:a b:b' },
  { name: 'a common band makes copies', bands: { b: [1, 2], a: [2, 3], c: [4] }, want: 'b:a a:a c:c' },
  { name: 'a third ties two together', bands: { c: [1], b: [2], a: [2, 1] }, want: 'c:a b:a a:a' },
  { name: 'a chain is one group', bands: { d: [1], b: [1, 2], c: [2, 3], a: [3] }, want: 'd:a b:a c:a a:a' },
  { name: 'a text without bands stands alone', bands: { a: [], b: [] }, want: 'a:a b:b' },
];
for (const { name, bands, want } of cases) {
  test(name, () => {
    const groups = copyGroups(Object.entries(bands).map(([id, held]) => ({ id, bands: held })));
    assert.equal(Array.from(groups, ([id, group]) => `${id}:${group}`).join(' '), want);
  });
}
