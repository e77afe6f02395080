import { figure as f, type FigureCase } from './case-form.ts';

const on = '2025-10-17';
const plain = { on, country: null, places: [] };

/** First part of the cases written before any of the rules that they test. */
export const casesBeforeOne: readonly FigureCase[] = [
  {
    ...plain,
    text: 'The fund approved a loan of RMB 20 billion for the port.',
    want: [f('exact', 20e9, ['CNY', 'loan'])],
  },
  { ...plain, text: 'Brussels set aside €1.2bn for border towns.', want: [f('exact', 1.2e9, ['EUR', null])] },
  {
    ...plain,
    text: 'The shipyard won orders worth 1.4 trillion won (US$1 billion).',
    want: [f('exact', 1.4e12, ['KRW', 'orders']), f('exact', 1e9, ['USD', 'orders'])],
  },
  {
    ...plain,
    text: 'The subsidy will cost 1.5 trillion won.',
    want: [f('exact', 1.5e12, ['KRW', 'subsidy'])],
  },
  {
    ...plain,
    text: 'Investment in the bridge has reached VND26 trillion.',
    want: [f('exact', 26e12, ['VND', 'investment'])],
  },
  {
    ...plain,
    text: 'The ministers want two-way trade of US$30-35 billion by 2030.',
    want: [f('range', [30e9, 35e9], ['USD', 'trade', { asOf: '2030' }])],
  },
  {
    ...plain,
    text: 'The diaspora numbers 140,000, including 36,000 in the southwest.',
    want: [f('exact', 140000, ['people', 'diaspora']), f('exact', 36000, ['people', null])],
  },
  {
    ...plain,
    text: 'Exports of rice grew by 7 per cent in 2024.',
    want: [f('exact', 7, ['percent', 'exports', { asOf: '2024' }])],
  },
  {
    ...plain,
    text: 'The province expects 2.5-3 million visitors.',
    want: [f('range', [2.5e6, 3e6], ['people', 'visitors'])],
  },
  { ...plain, text: 'Half of the hospitals have closed.', want: [f('exact', 50, ['percent', 'hospitals'])] },
  { ...plain, text: 'A dozen villages lost power.', want: [f('exact', 12, ['villages', 'villages'])] },
  {
    ...plain,
    text: 'Tens of thousands of farmers marched on the capital.',
    want: [f('more', 20000, ['people', 'farmers'])],
  },
  {
    ...plain,
    text: 'Between 2021 and 2025 the agency trained 4,300 nurses.',
    want: [f('exact', 4300, ['people', 'nurses', { asOf: '2021' }])],
  },
  {
    ...plain,
    text: 'The plan for 2026-30 foresees 12 new reactors.',
    want: [f('exact', 12, ['reactors', 'reactors', { asOf: '2026' }])],
  },
  {
    ...plain,
    text: 'In the 1990s the union had 60,000 members.',
    want: [f('exact', 60000, ['people', 'members', { asOf: '199' }])],
  },
  {
    ...plain,
    places: ['Busan:KOR'],
    text: 'More than 9,000 Filipinos live in Busan.',
    want: [f('more', 9000, ['people', 'filipinos', { place: 'Busan' }])],
  },
  {
    ...plain,
    places: ['Latvia:LVA'],
    text: 'Nearly 40,000 refugees are staying in Latvia.',
    want: [f('about', 40000, ['people', 'refugees', { place: 'Latvia' }])],
  },
  {
    ...plain,
    text: 'Some 700 delegates attended the congress.',
    want: [f('about', 700, ['people', 'delegates'])],
  },
  {
    ...plain,
    text: 'At least 23 people were killed in the blast.',
    want: [f('more', 23, ['people', 'killed'])],
  },
  { ...plain, text: 'Up to 5,000 troops could be deployed.', want: [f('less', 5000, ['people', 'troops'])] },
  {
    ...plain,
    text: 'The company will invest about US$450 million in a battery plant.',
    want: [f('about', 450e6, ['USD', null])],
  },
  {
    ...plain,
    text: 'The country is the third-largest trading partner of the bloc.',
    want: [f('exact', 3, ['rank', 'trading partner'])],
  },
  { ...plain, text: 'The army has ten times as many tanks.', want: [f('exact', 10, ['times', null])] },
  {
    ...plain,
    text: 'Arrivals doubled to 1.8 million in the first half of 2025.',
    want: [f('exact', 1.8e6, ['people', 'arrivals', { asOf: '2025' }])],
  },
  {
    ...plain,
    text: 'Bilateral trade rose from $3.1 billion in 2015 to $8.7 billion in 2024.',
    want: [
      f('exact', 3.1e9, ['USD', 'trade', { asOf: '2015' }]),
      f('exact', 8.7e9, ['USD', 'trade', { asOf: '2024' }]),
    ],
  },
  {
    ...plain,
    text: 'Unemployment fell from 6.2% to 5.8% last year.',
    want: [
      f('exact', 6.2, ['percent', 'unemployment']),
      f('exact', 5.8, ['percent', 'unemployment', { asOf: '2024' }]),
    ],
  },
  {
    ...plain,
    text: 'The central bank raised its rate by 0.25 percentage points.',
    want: [f('exact', 0.25, ['percentage points', 'rate'])],
  },
  {
    ...plain,
    text: 'Two thirds of the deputies voted for the pact.',
    want: [f('exact', 66.6667, ['percent', 'deputies'])],
  },
  {
    ...plain,
    text: 'A quarter of the population lacks clean water.',
    want: [f('exact', 25, ['percent', 'population'])],
  },
  {
    ...plain,
    text: 'The refinery produces 300,000 barrels per day.',
    want: [f('exact', 300000, ['barrels per day', 'refinery'])],
  },
  {
    ...plain,
    text: 'The pipeline is 1,200 kilometres long.',
    want: [f('exact', 1200, ['kilometres', 'pipeline'])],
  },
  {
    ...plain,
    text: 'Farmers sold 85,000 tonnes of coffee.',
    want: [f('exact', 85000, ['tonnes', 'coffee'])],
  },
];
