import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Whether Peru is an actor of a text that names its capital alone. */
const cases: readonly (readonly [text: string, acts: boolean])[] = [
  // A seat of government that is asked or made to do something is its state.
  ['Foreign Minister Ana Soto urged Lima not to build a wall.', true],
  ['Farmers demonstrated on Monday, calling on Lima to lower the tax.', true],
  ['The raid prompted Lima to recall its envoy.', true],
  ['The bank asked Lima to explain the loan.', true],
  ['The union appealed on Monday, pressing Lima to pay.', true],
  // Near misses: towns that people leave, see, hold something in or fly to.
  ['Ana Soto left Lima to meet her brother.', false],
  ['Ana Soto visited Lima to open a school.', false],
  ['Two envoys flew from Lima to visit the camp.', false],
  ['The march on Lima to demand bread began on Monday.', false],
  ['Ana Soto found Lima to be noisy.', false],
];
for (const [text, acts] of cases) {
  test(text, () => {
    assert.equal(
      actorsOf(text).actors.some(({ type, country }) => type === 'state' && country === 'PER'),
      acts,
    );
  });
}
