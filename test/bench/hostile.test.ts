import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCounting } from '../../bench/hostile/count-steps.ts';
import { hostileInputs } from '../../bench/hostile/hostile-inputs.ts';

/** Twice the input may take so many times the steps. */
const mostGrowth = 2.5;

test('twice the input is at most two and a half times the work', { timeout: 300_000 }, async (t) => {
  const steps = await startCounting();
  const { costMeter } = await import('../../bench/hostile/follow-input.ts');
  const costOf = costMeter(steps);
  for (const input of hostileInputs) {
    await t.test(input.name, async () => {
      const size = Math.ceil(input.size / 2);
      const [one, two] = [await costOf(input, size), await costOf(input, size * 2)];
      const growth = two.steps / one.steps;
      assert.ok(growth <= mostGrowth, `${growth.toFixed(2)}x the steps`);
    });
  }
});
