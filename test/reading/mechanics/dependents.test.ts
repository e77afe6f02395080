import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependentsByHead, isOneOf, withoutSubtype } from '../../../src/reading/mechanics/dependents.ts';

test('the arcs of a sentence turned round: each row in text order, none for the root', () => {
  assert.deepEqual(dependentsByHead([1, -1, 1, 4, 1]), [[], [0, 2, 4], [], [], [3]]);
});

test('a token with many dependents has them all', () => {
  const heads = Array.from({ length: 40 }, (_, at) => (at === 0 ? -1 : 0));
  assert.deepEqual(
    dependentsByHead(heads)[0],
    Array.from({ length: 39 }, (_, at) => at + 1),
  );
});

test('a head outside the sentence gives nothing', () => {
  assert.deepEqual(dependentsByHead([7, 0]), [[1], []]);
});

const relations = [
  { relation: 'nsubj:pass', of: ['obj', 'nsubj'], want: true },
  { relation: 'nsubj', of: ['nsubj:pass'], want: false },
  { relation: 'nmod:poss', of: ['nmod:poss'], want: true },
  { relation: 'obl', of: ['ob'], want: false },
  { relation: 'auxiliary', of: ['aux'], want: false },
];
for (const { relation, of, want } of relations) {
  test(`${relation} among ${of.join(', ')}`, () => {
    assert.equal(isOneOf(relation, of), want);
  });
}

test('a relation without its subtype', () => {
  assert.deepEqual(['nsubj:pass', 'obl'].map(withoutSubtype), ['nsubj', 'obl']);
});
