import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askTrees, readTrees } from '../../src/article/html/weighing/trees.ts';
import { learnTrees } from '../../training/pages/boosting.ts';
import type { BoostingPlan, Example } from '../../training/pages/boosting.ts';

const plan: BoostingPlan = {
  trees: 40,
  leaves: 4,
  rate: 0.3,
  features: 1,
  leastWeight: 0.1,
  steadying: 1,
};

/** Points of a square; those of the upper right and the lower left quarter are so. No single cut tells them. */
const examples: readonly Example[] = Array.from({ length: 400 }, (_, at) => {
  const [x, y] = [(at % 20) / 20, Math.floor(at / 20) / 20];
  return { row: [x, y, 7], isSo: x < 0.5 === y < 0.4, weight: 1 };
});

test('trees learn what no single cut tells', () => {
  const trees = readTrees(learnTrees(examples, plan));
  const wrong = examples.filter(({ row, isSo }) => askTrees(trees, new Float64Array(row)) > 0 !== isSo);
  assert.equal(wrong.length, 0);
});

test('the same examples give the same trees', () => {
  assert.equal(learnTrees(examples, plan), learnTrees(examples, plan));
});

test('trees are read from their table', () => {
  const trees = readTrees('-5\n1<2.5 0<1 10 20 30\n7');
  assert.equal(askTrees(trees, Float64Array.of(0, 2)), -5 + 10 + 7);
  assert.equal(askTrees(trees, Float64Array.of(1, 2)), -5 + 20 + 7);
  assert.equal(askTrees(trees, Float64Array.of(1, 2.5)), -5 + 30 + 7);
});
