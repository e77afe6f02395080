import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flattenPersons } from '../../src/language/person-trees.ts';

const flat = 1;
const compound = 2;
const other = 3;

interface Case {
  readonly name: string;
  readonly heads: readonly number[];
  readonly labels: readonly number[];
  readonly span: readonly [number, number];
  readonly wanted: readonly number[];
}

// The root's head is the number of words.
const cases: readonly Case[] = [
  {
    name: 'Min Seo-yeon won: the first word becomes the head',
    heads: [1, 2, 3],
    labels: [compound, other, other],
    span: [0, 2],
    wanted: [2, 0, 3],
  },
  {
    name: 'the old Min Seo-yeon: what hung on the last word hangs on the first',
    heads: [3, 3, 3, 4],
    labels: [other, other, compound, other],
    span: [2, 4],
    wanted: [2, 2, 4, 2],
  },
  {
    name: 'Ewa Nowak won: already flat',
    heads: [2, 0, 3],
    labels: [other, flat, other],
    span: [0, 2],
    wanted: [2, 0, 3],
  },
  { name: 'two tops stay', heads: [2, 2, 3], labels: [other, other, other], span: [0, 2], wanted: [2, 2, 3] },
  {
    name: 'another relation stays',
    heads: [1, 2, 3],
    labels: [other, other, other],
    span: [0, 2],
    wanted: [1, 2, 3],
  },
];
for (const { name, heads, labels, span, wanted } of cases) {
  void test(name, () => {
    const tree = { heads: Int32Array.from(heads), labels: Int32Array.from(labels), count: heads.length };
    flattenPersons([{ type: 'person', start: span[0], end: span[1] }], tree, { flat, compound });
    assert.deepEqual([...tree.heads], wanted);
  });
}
