import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  judgementRow,
  standingJudgements,
  tiedBlocks,
  type Decision,
} from '../../../src/record/core/judgements.ts';

const plain: Decision = {
  verdict: 'dismissed',
  a: 'conflict',
  b: null,
  on: '2024-07-01',
  by: null,
  why: null,
  field: null,
  value: null,
  revokedOn: null,
  anchors: [],
  named: [],
};

const pair = (verdict: 'same' | 'different', a: string, b: string) =>
  judgementRow({
    ...plain,
    verdict,
    a: `actor ${a}`,
    b: `actor ${b}`,
    anchors: [a, b].map((id) => ({ id, block: `actor:person:${id}` })),
  });

test('blocks are tied by what is called the same, through a third too; not by what is revoked or called different', () => {
  const rows = [
    pair('same', 'a', 'b'),
    pair('same', 'b', 'c'),
    { ...pair('same', 'c', 'd'), revoked: '2024-07-02' },
    pair('different', 'a', 'e'),
  ];
  assert.deepEqual(
    tiedBlocks(rows, 'actor:person:a'),
    ['a', 'b', 'c'].map((one) => `actor:person:${one}`),
  );
  assert.deepEqual(tiedBlocks(rows, 'actor:person:e'), ['actor:person:e']);
  const { same, different } = standingJudgements(rows);
  assert.deepEqual([same.length, different.length], [2, 1]);
});

test('a decision made twice is one; on another day it is another', () => {
  assert.equal(pair('same', 'a', 'b').id, pair('same', 'a', 'b').id);
  const dismissed = (on: string) => judgementRow({ ...plain, on }).id;
  assert.notEqual(dismissed('2024-07-01'), dismissed('2024-07-02'));
});
