import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJudgement } from '../../../src/record/core/read-judgement.ts';

const good = {
  kind: 'judgement',
  id: 'x',
  verdict: 'set',
  a: 'fact',
  b: null,
  field: 'date',
  value: '2024',
  on: '2024-07-01',
  by: 'A. Sosa',
  why: null,
  revokedOn: null,
  anchors: [{ id: 's1', block: '' }],
  named: [],
};

test('a line of an export is a decision, its id apart', () => {
  const { kind: _kind, id: _id, ...decision } = good;
  assert.deepEqual(readJudgement(good), decision);
  assert.equal(
    readJudgement({ ...good, verdict: 'dismissed', anchors: [], field: null })?.verdict,
    'dismissed',
  );
});

const bad: readonly (readonly [string, unknown])[] = [
  ['no object', 'set'],
  ['null', null],
  ['an unknown verdict', { ...good, verdict: 'liked' }],
  ['no day', { ...good, on: 3 }],
  ['no field', { ...good, field: null }],
  ['nothing that it is about', { ...good, anchors: [] }],
  ['one actor alone', { ...good, verdict: 'same' }],
  ['anchors that are none', { ...good, anchors: [{ id: 's1' }] }],
  ['names that are none', { ...good, named: [1] }],
];

for (const [name, line] of bad) {
  test(`refused: ${name}`, () => {
    assert.equal(readJudgement(line), null);
  });
}
