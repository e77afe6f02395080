import assert from 'node:assert/strict';
import test from 'node:test';
import { figuresOf } from '../figures/figures-of.ts';

/** Sums whose currency several states call alike, and the code that the states named give it. */
const cases: readonly (readonly [text: string, currency: string | null])[] = [
  ['The port cost 40 million pesos, the transport ministry in Montevideo said.', 'UYU'],
  ['Mexican officials said that the road cost 2 billion pesos.', 'MXN'],
  ['The Pakistani government gave 40 million rupees to the town.', 'PKR'],
  ['The Kenyan government spent 40 million shillings on the road.', 'KES'],
  ['Kuwait lent 9 million dinars to the bank.', 'KWD'],
  // The state may stand elsewhere in the article.
  ['The road cost 2 billion pesos. Mexico opened it in May.', 'MXN'],
  // Near misses: two states, none, another state's money, and the usual meaning.
  ['Chilean and Mexican officials said that the road cost 2 billion pesos.', null],
  ['The road cost 2 billion pesos, the ministry said.', null],
  ['The Chilean minister gave 40 million Mexican pesos to the town.', 'MXN'],
  ['The ministry gave 40 million rupees to the town.', 'INR'],
  ['Norway and Chile said that the road cost 40 million euros.', 'EUR'],
];

for (const [text, currency] of cases) {
  test(`${String(currency)}: ${text}`, async () => {
    const [figure] = await figuresOf(text, '2025-10-17');
    assert.equal(figure?.quantity.unit, 'money');
    assert.equal(figure.quantity.currency, currency);
  });
}
