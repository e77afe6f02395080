import assert from 'node:assert/strict';
import test from 'node:test';
import { findQuantities } from '../../../../src/reading/english/quantities/find-quantities.ts';
import { plainSentence } from '../../plain-annotator.ts';

/** A sentence and "bound low..high unit" of each of its quantities. */
const cases: readonly (readonly [text: string, ...quantities: readonly string[]])[] = [
  // The letter of the scale with the code, and "MM".
  ['The fund paid 50 MUSD for it.', 'exact 50000000..50000000 USD'],
  ['The fund paid 1,200 MEUR for it.', 'exact 1200000000..1200000000 EUR'],
  ['The fund paid 200 kEUR for it.', 'exact 200000..200000 EUR'],
  ['The fund paid 3 MSEK for it.', 'exact 3000000..3000000 SEK'],
  ['The bank lent $12MM for the road.', 'exact 12000000..12000000 USD'],
  ['The line runs at 9600 baud.', 'exact 9600..9600 baud'],
  ['The pipe is 12MM wide.'],
  ['The plate is 5mm thick.', 'exact 5..5 mm'],
  // Codes and signs of more states.
  ['The fund paid 40 million SEK for it.', 'exact 40000000..40000000 SEK'],
  ['The ministry owes Tk 5 crore.', 'exact 50000000..50000000 BDT'],
  ['The ministry owes Rs 40 lakh.', 'exact 4000000..4000000 INR'],
  // One number in parts, each with its scale.
  ['The road costs 2 billion 300 million yen.', 'exact 2300000000..2300000000 JPY'],
  ['He owes 1 crore 20 lakh rupees.', 'exact 12000000..12000000 INR'],
  ['It sold 1 million 200 thousand tickets.', 'exact 1200000..1200000 tickets'],
  [
    'It lost 3 million and 200 thousand fled.',
    'exact 3000000..3000000 number',
    'exact 200000..200000 number',
  ],
  [
    'It sold 200 million 300 billion times.',
    'exact 200000000..200000000 number',
    'exact 300000000000..300000000000 times',
  ],
  // Cents behind a sum.
  ['Fuel costs three dollars and forty-five cents.', 'exact 3.45..3.45 USD'],
  ['Fuel costs 3 dollars and 45 cents a litre.', 'exact 3.45..3.45 USD'],
  ['Fuel costs about two euros 40 cents.', 'about 2.4..2.4 EUR'],
  ['It costs three dollars, and 40 cents goes to the driver.', 'exact 3..3 USD', 'exact 0.4..0.4 USD'],
  // Several of a large scale.
  ['It paid several hundred thousand dollars.', 'more 200000..null USD'],
  ['It paid a few hundred million euros.', 'more 200000000..null EUR'],
  ['It paid several million yen.', 'more 2000000..null JPY'],
  ['Several thousand won prizes.', 'more 2000..null prizes'],
];

for (const [text, ...want] of cases) {
  test(text, () => {
    const quantities = findQuantities(plainSentence(text), { dates: [], outletCountry: null });
    assert.deepEqual(
      quantities.map(
        ({ quantity: { bound, low, high, unit, currency } }) =>
          `${bound} ${low}..${high} ${currency ?? unit}`,
      ),
      want,
    );
  });
}
