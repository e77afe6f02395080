import assert from 'node:assert/strict';
import test from 'node:test';
import { findDates } from '../../../../src/reading/english/dates/find-dates.ts';
import { readQuantities } from '../../../../src/reading/english/quantities/find-quantities.ts';
import { plainSentence } from '../../plain-annotator.ts';

interface Case {
  readonly text: string;
  /** "bound low..high unit" of each quantity, in text order. */
  readonly want: readonly string[];
  readonly country?: string;
}

const cases: readonly Case[] = [
  { text: 'It got RMB 20 billion.', want: ['exact 20000000000..20000000000 CNY'] },
  { text: 'It got €1.2bn.', want: ['exact 1200000000..1200000000 EUR'] },
  { text: 'It paid a sum (US$1 billion).', want: ['exact 1000000000..1000000000 USD'] },
  { text: 'It owes 1.5 trillion won.', want: ['exact 1500000000000..1500000000000 KRW'] },
  { text: 'It owes VND26 trillion.', want: ['exact 26000000000000..26000000000000 VND'] },
  { text: 'It owes US$30-35 billion.', want: ['range 30000000000..35000000000 USD'] },
  { text: 'There are 87,000 in the southeast.', want: ['exact 87000..87000 number'] },
  { text: 'It rose 7 per cent.', want: ['exact 7..7 percent'] },
  { text: 'It drew 2.5-3 million visitors.', want: ['range 2500000..3000000 people'] },
  { text: 'It lost half of its ships.', want: ['exact 50..50 percent'] },
  { text: 'It lost a dozen.', want: ['exact 12..12 number'] },
  { text: 'It lost more than two dozen.', want: ['more 24..null number'] },
  { text: 'It moved tens of thousands of people.', want: ['more 20000..null people'] },
  { text: 'It moved a quarter-million people.', want: ['exact 250000..250000 people'] },
  { text: 'It moved half a million people.', want: ['exact 500000..500000 people'] },
  { text: 'It pays one and a half million euros.', want: ['exact 1500000..1500000 EUR'] },
  { text: 'It pays $40.', country: 'SGP', want: ['exact 40..40 SGD'] },
  { text: 'It pays $40.', country: 'VNM', want: ['exact 40..40 USD'] },
  { text: 'It pays C$40.', want: ['exact 40..40 CAD'] },
  { text: 'It pays 25 cents.', want: ['exact 0.25..0.25 USD'] },
  { text: 'It pays Rs 2 lakh crore.', want: ['exact 2000000000000..2000000000000 INR'] },
  { text: 'It rose by 50 basis points.', want: ['exact 0.5..0.5 percentage points'] },
  { text: 'It fell by up to 40%.', want: ['less null..40 percent'] },
  { text: 'It fell by no more than 40%.', want: ['less null..40 percent'] },
  { text: 'It fell by no less than 40%.', want: ['more 40..null percent'] },
  { text: 'It fell by 40% or so.', want: ['about 40..40 percent'] },
  { text: 'It covers between 5 and 10 provinces.', want: ['range 5..10 provinces'] },
  { text: 'It pumps 300,000 barrels a day.', want: ['exact 300000..300000 barrels per day'] },
  { text: 'It is 1.5 degrees Celsius.', want: ['exact 1.5..1.5 degrees Celsius'] },
  { text: 'It is the third-largest port.', want: ['exact 3..3 rank'] },
  { text: 'It was its sixth nuclear test.', want: ['exact 6..6 rank'] },
  { text: 'It was opened at the 36th Port Summit.', want: [] },
  { text: 'It yields 48MW.', want: ['exact 48..48 MW'] },
  { text: 'The 624MW Mara plant runs.', want: ['exact 624..624 MW'] },
  { text: 'A B52 followed the 737MAX.', want: [] },
  { text: 'It was the 500th day of the siege.', want: ['exact 500..500 days'] },
  { text: 'Two thirds of the deputies came.', want: ['exact 66.6667..66.6667 percent'] },
  { text: 'One in five children is ill.', want: ['exact 20..20 percent'] },
  { text: 'It grew tenfold.', want: ['exact 10..10 times'] },
  { text: 'The 27-nation bloc agreed.', want: ['exact 27..27 nations'] },
  { text: 'Aid reaches 11m refugees.', want: ['exact 11000000..11000000 people'] },
  { text: 'It lost billions of rand.', want: ['more 2000000000..null ZAR'] },
  { text: 'It lost thousands of dollars.', country: 'CAN', want: ['more 2000..null CAD'] },
  { text: 'It took no longer than 40 days.', want: ['less null..40 days'] },
  { text: 'It won the twelfth election.', want: ['exact 12..12 rank'] },
  { text: 'They stood in the top three provinces.', want: ['exact 3..3 provinces'] },
  { text: 'The war spread over 12 provinces.', want: ['exact 12..12 provinces'] },
  {
    text: 'It rose from $183 million to $300 million.',
    want: ['exact 183000000..183000000 USD', 'exact 300000000..300000000 USD'],
  },
  // Near misses: nothing.
  { text: 'It cites Resolution No. 57-NQ/TW.', want: [] },
  { text: 'It flew a Boeing 787 home.', want: [] },
  { text: 'It hosts APEC 2025 soon.', want: [] },
  { text: 'It invoked Article 5 again.', want: [] },
  { text: 'It is on page 14 of the book.', want: [] },
  { text: 'Dial 02 555 0183 now.', want: [] },
  { text: 'They praised two-way trade.', want: [] },
  { text: 'The C5+1 format helps.', want: [] },
  { text: 'COVID-19 spread.', want: [] },
  { text: 'It left at 3:30 p.m. from Gate 12.', want: [] },
  { text: 'One of them left.', want: [] },
  { text: 'The Thousand Oaks plant closed.', want: [] },
];

function show(text: string, country: string | undefined): readonly string[] {
  const sentence = plainSentence(text);
  const dates = findDates(sentence, '2025-10-17');
  const { quantities } = readQuantities(sentence, { dates, outletCountry: country ?? null });
  return quantities.map(
    ({ quantity: { bound, low, high, unit, currency } }) => `${bound} ${low}..${high} ${currency ?? unit}`,
  );
}

for (const { text, want, country } of cases) {
  test(`${text} ${country ?? ''}`, () => assert.deepEqual(show(text, country), want));
}

test('an age is a quantity of its own kind', () => {
  assert.deepEqual(show('The 45-year-old driver left.', undefined), ['exact 45..45 years of age']);
  assert.deepEqual(show('The 54-year-old embargo ended.', undefined), ['exact 54..54 years']);
});

test('a bare dollar is implied, a named one is not', () => {
  const read = (text: string): readonly boolean[] =>
    readQuantities(plainSentence(text), { dates: [], outletCountry: 'AUS' }).quantities.map(
      (one) => one.currencyImplied,
    );
  assert.deepEqual(read('It cost $5 and US$4.'), [true, false]);
});

test('a number of 400 digits is a doubt, never an exception', () => {
  const { quantities, issues } = readQuantities(plainSentence(`It cost $${'9'.repeat(400)}.`), {
    dates: [],
    outletCountry: null,
  });
  assert.deepEqual(quantities, []);
  assert.deepEqual(
    issues.map((issue) => issue.code),
    ['number-unreadable'],
  );
});
