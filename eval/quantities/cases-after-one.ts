import { figure as f, type FigureCase } from './case-form.ts';

const on = '2025-10-17';
const plain = { on, country: null, places: [] };

/** First part of the cases written when the rules stood. */
export const casesAfterOne: readonly FigureCase[] = [
  {
    ...plain,
    text: 'The two neighbours share a 640-kilometre border.',
    want: [f('exact', 640, ['kilometre', 'border'])],
  },
  {
    ...plain,
    text: 'She was jailed and spent six years in prison.',
    want: [f('exact', 6, ['years', 'prison'])],
  },
  {
    ...plain,
    text: 'It was the deadliest flood in more than four decades.',
    want: [f('more', 4, ['decades', 'deadliest flood'])],
  },
  {
    ...plain,
    text: 'The island lies 70 miles from the mainland.',
    want: [f('exact', 70, ['miles', 'mainland'])],
  },
  {
    ...plain,
    text: 'New loans went to the Harbour Bank ($80 million) and the River Fund ($15 million).',
    want: [f('exact', 80e6, ['USD', 'Harbour Bank']), f('exact', 15e6, ['USD', 'River Fund'])],
  },
  { ...plain, text: 'The blast killed more than 40 people.', want: [f('more', 40, ['people', 'killed'])] },
  { ...plain, text: 'The raid killed 17.', want: [f('exact', 17, ['people', 'killed'])] },
  {
    ...plain,
    text: 'Around 9 million people were displaced.',
    want: [f('about', 9e6, ['people', 'displaced'])],
  },
  { ...plain, text: 'The 54-year-old embargo was lifted.', want: [f('exact', 54, ['years', 'embargo'])] },
  { ...plain, text: 'The 10-member bloc will meet in spring.', want: [f('exact', 10, ['members', 'bloc'])] },
  {
    ...plain,
    text: 'It was the sixth nuclear test of the regime.',
    want: [f('exact', 6, ['rank', 'nuclear test'])],
  },
  { ...plain, text: 'They held the fourth round of talks.', want: [f('exact', 4, ['rank', 'round'])] },
  {
    ...plain,
    text: 'Friday is the 300th day of the siege.',
    want: [f('exact', 300, ['days', 'siege', { asOf: '2025-10-17' }])],
  },
  {
    ...plain,
    places: ['Lisbon:PRT'],
    text: 'Police arrested 26 protesters in Lisbon on Tuesday.',
    want: [f('exact', 26, ['people', 'protesters', { place: 'Lisbon', asOf: '2025-10-14' }])],
  },
  {
    ...plain,
    places: ['Greece:GRC'],
    text: 'Some 48,000 asylum seekers are stranded in Greece.',
    want: [f('about', 48000, ['people', 'asylum seekers', { place: 'Greece' }])],
  },
  {
    ...plain,
    places: ['Jordan:JOR'],
    text: 'Jordan hosts 650,000 refugees.',
    want: [f('exact', 650000, ['people', 'refugees', { place: 'Jordan' }])],
  },
  {
    ...plain,
    places: ['Kenya:KEN'],
    text: 'Tea exports from the valley brought Kenya $1.3 billion in 2023.',
    want: [f('exact', 1.3e9, ['USD', null, { asOf: '2023' }])],
  },
  {
    ...plain,
    text: 'The ministry set aside 12 billion yen for repairs.',
    want: [f('exact', 12e9, ['JPY', 'repairs'])],
  },
  {
    ...plain,
    text: 'The firm pledged an additional $25 million for wells.',
    want: [f('exact', 25e6, ['USD', 'wells'])],
  },
  { ...plain, text: 'Its debts total 4.6 billion euros.', want: [f('exact', 4.6e9, ['EUR', 'debts'])] },
  {
    ...plain,
    text: 'The port handled 2.1 million containers last year.',
    want: [f('exact', 2.1e6, ['containers', 'containers', { asOf: '2024' }])],
  },
  {
    ...plain,
    text: 'Revenue climbed 18 percent to $640 million.',
    want: [f('exact', 18, ['percent', 'revenue']), f('exact', 640e6, ['USD', 'revenue'])],
  },
  { ...plain, text: 'Prices fell below $60 a barrel.', want: [f('less', 60, ['USD', 'prices'])] },
  {
    ...plain,
    text: 'The share of renewables stood at 31 percent.',
    want: [f('exact', 31, ['percent', 'share'])],
  },
  {
    ...plain,
    text: 'Coal still provides 44 percent of electricity.',
    want: [f('exact', 44, ['percent', 'electricity'])],
  },
  { ...plain, text: 'One in ten households lacks power.', want: [f('exact', 10, ['percent', 'households'])] },
  { ...plain, text: 'Nine out of ten farmers use the seed.', want: [f('exact', 90, ['percent', 'farmers'])] },
  { ...plain, text: 'Three quarters of the crop was lost.', want: [f('exact', 75, ['percent', 'crop'])] },
  {
    ...plain,
    text: 'The ceiling rises from $90 million to $120 million.',
    want: [f('exact', 90e6, ['USD', 'ceiling']), f('exact', 120e6, ['USD', 'ceiling'])],
  },
  {
    ...plain,
    text: 'They agreed to cut tariffs from 25% to 10%.',
    want: [f('exact', 25, ['percent', 'tariffs']), f('exact', 10, ['percent', 'tariffs'])],
  },
  { ...plain, text: 'The alliance has 31 members.', want: [f('exact', 31, ['people', 'members'])] },
  { ...plain, text: 'Dozens of houses collapsed.', want: [f('more', 24, ['houses', 'houses'])] },
  {
    ...plain,
    text: 'Hundreds of thousands of voters stayed away.',
    want: [f('more', 200000, ['people', 'voters'])],
  },
  { ...plain, text: 'A few hundred activists gathered.', want: [f('more', 200, ['people', 'activists'])] },
  {
    ...plain,
    text: 'The navy bought two frigates for €1.1 billion.',
    want: [f('exact', 2, ['frigates', 'frigates']), f('exact', 1.1e9, ['EUR', 'frigates'])],
  },
  { ...plain, text: 'The treaty was ratified by 102 states.', want: [f('exact', 102, ['states', 'states'])] },
  { ...plain, text: 'The visit lasted 48 hours.', want: [f('exact', 48, ['hours', 'visit'])] },
  {
    ...plain,
    text: 'A three-day visit begins on Monday.',
    want: [f('exact', 3, ['days', 'visit', { asOf: '2025-10-20' }])],
  },
  {
    ...plain,
    text: 'The world’s fifth-largest economy is slowing.',
    want: [f('exact', 5, ['rank', 'economy'])],
  },
  {
    ...plain,
    text: 'The reactor will generate 1,400 megawatts.',
    want: [f('exact', 1400, ['megawatts', null])],
  },
  { ...plain, text: 'The road is 12 metres wide.', want: [f('exact', 12, ['metres', 'road'])] },
  {
    ...plain,
    text: 'The lake lies at 3,800 metres above sea level.',
    want: [f('exact', 3800, ['metres', 'sea level'])],
  },
  { ...plain, text: 'The two sides discussed trade.', want: [] },
  { ...plain, text: 'The two countries signed a pact.', want: [] },
  { ...plain, text: 'For two years he said nothing.', want: [] },
  { ...plain, text: 'The C5+1 ministers met.', want: [] },
  { ...plain, text: 'The Thousand Lakes region is poor.', want: [] },
  { ...plain, text: 'Phase 2 of the work has begun.', want: [] },
  { ...plain, text: 'He read from page 8 of 12.', want: [] },
  { ...plain, text: 'Resolution 2231 expired.', want: [] },
  { ...plain, text: 'The three-star general resigned.', want: [] },
  { ...plain, text: 'They want a two-state solution.', want: [] },
  { ...plain, text: 'Article 12 was amended twice.', want: [] },
  { ...plain, text: 'Flight 370 vanished.', want: [] },
];
