import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePairs } from '../../../eval/names/pairs.ts';
import { scorePairs } from '../../../eval/names/score.ts';
import { sameNameFrom } from '../../../src/resolve/names/compare-names.ts';

test('of the own pairs at least 95% of those called one are one, and 90% of those that are one are found', () => {
  const score = scorePairs(namePairs, sameNameFrom);
  assert.ok(score.pairs >= 200);
  assert.ok(score.precision >= 0.95, `precision ${score.precision}`);
  assert.ok(score.recall >= 0.9, `recall ${score.recall}`);
});
