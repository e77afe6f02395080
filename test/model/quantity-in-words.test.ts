import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quantity } from '../../src/model/quantity.ts';
import { numberInWords, quantityInWords } from '../../src/model/quantity-in-words.ts';

const people: Quantity = { low: 87_000, high: 87_000, bound: 'exact', unit: 'people', currency: null };

const cases: readonly (readonly [Quantity, number: string, quantity: string])[] = [
  [people, '87,000', '87,000 people'],
  [{ ...people, bound: 'about' }, 'about 87,000', 'about 87,000 people'],
  [{ ...people, bound: 'more', high: null }, 'more than 87,000', 'more than 87,000 people'],
  [{ ...people, bound: 'less', low: null }, 'up to 87,000', 'up to 87,000 people'],
  [{ ...people, bound: 'range', high: 90_000 }, '87,000 to 90,000', '87,000 to 90,000 people'],
  [
    { low: 5.6e12, high: 5.6e12, bound: 'exact', unit: 'money', currency: 'KRW' },
    '5.6 trillion KRW',
    '5.6 trillion KRW',
  ],
  [{ low: 20, high: 20, bound: 'exact', unit: 'money', currency: null }, '20', '20'],
  [{ ...people, low: 7, high: 7, unit: 'percent' }, '7 per cent', '7 per cent'],
  [{ ...people, low: 3, high: 3, unit: 'rank' }, '3', 'rank 3'],
];

for (const [quantity, number, words] of cases) {
  test(words, () => {
    assert.equal(numberInWords(quantity), number);
    assert.equal(quantityInWords(quantity), words);
  });
}
