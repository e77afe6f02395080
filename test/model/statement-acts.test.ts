import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  speechIs,
  type StatementAct,
  statementActs,
  type StatementTrait,
} from '../../src/model/statement-acts.ts';

const cases: readonly (readonly [act: StatementAct, trait: StatementTrait, is: boolean])[] = [
  ['affirm', 'asserts', true],
  ['praise', 'asserts', true],
  ['praise', 'bare', false],
  ['deny', 'asserts', false],
  ['deny', 'denies', true],
  ['criticise', 'charges', true],
  ['request', 'asks', true],
  ['warn', 'asks', false],
];

for (const [act, trait, is] of cases) {
  test(`what is said to ${act} ${trait}: ${is}`, () => {
    assert.equal(speechIs(act, trait), is);
  });
}

test('every act of speech stands in the table once', () => {
  assert.equal(new Set(statementActs).size, 12);
});
