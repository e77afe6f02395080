import { figure as f, type FigureCase } from './case-form.ts';

const on = '2025-10-17';
const plain = { on, country: null, places: [] };

/** Second part of the cases written when the rules stood. */
export const casesAfterTwo: readonly FigureCase[] = [
  {
    ...plain,
    places: ['Poland:POL'],
    text: 'In 2024, Poland exported goods worth $380 billion.',
    want: [f('exact', 380e9, ['USD', null, { asOf: '2024' }])],
  },
  {
    ...plain,
    text: 'By 2030 the partners hope to lift trade to $40 billion.',
    want: [f('exact', 40e9, ['USD', 'trade', { asOf: '2030' }])],
  },
  {
    ...plain,
    text: 'Two-way trade reached $18.2 billion in 2023, up from $15 billion in 2022.',
    want: [
      f('exact', 18.2e9, ['USD', 'trade', { asOf: '2023' }]),
      f('exact', 15e9, ['USD', 'trade', { asOf: '2022' }]),
    ],
  },
  {
    ...plain,
    text: 'As of June 2025, foreign firms had invested in 5,300 projects.',
    want: [f('exact', 5300, ['projects', 'projects', { asOf: '2025-06' }])],
  },
  {
    ...plain,
    text: 'Investors from the peninsula have poured 3.4 trillion won ($2.5 billion) into the zone.',
    want: [f('exact', 3.4e12, ['KRW', null]), f('exact', 2.5e9, ['USD', null])],
  },
  {
    ...plain,
    places: ['Osaka:JPN'],
    text: 'More than 30,000 Nepalese students live in Osaka.',
    want: [f('more', 30000, ['people', 'Nepalese students', { place: 'Osaka' }])],
  },
  {
    ...plain,
    places: ['Norway:NOR'],
    text: 'Norway’s fund lost 4 percent.',
    want: [f('exact', 4, ['percent', 'fund', { place: 'Norway' }])],
  },
  {
    ...plain,
    places: ['Chad:TCD'],
    text: 'At least 60 soldiers died in an ambush in Chad.',
    want: [f('more', 60, ['people', 'soldiers', { place: 'Chad' }])],
  },
  {
    ...plain,
    places: ['Cairo:EGY'],
    text: 'An attack in Cairo wounded 14 tourists.',
    want: [f('exact', 14, ['people', 'tourists', { place: 'Cairo' }])],
  },
  { ...plain, text: 'The company employs 8,400 people.', want: [f('exact', 8400, ['people', 'people'])] },
  { ...plain, text: 'The scheme will support 700 jobs.', want: [f('exact', 700, ['jobs', 'jobs'])] },
  { ...plain, text: 'The bank approved a $500 million loan.', want: [f('exact', 500e6, ['USD', 'loan'])] },
  { ...plain, text: 'The loan of $500 million was approved.', want: [f('exact', 500e6, ['USD', 'loan'])] },
  {
    ...plain,
    text: 'Total investment in the project is $1.6 billion.',
    want: [f('exact', 1.6e9, ['USD', 'investment'])],
  },
  { ...plain, text: 'The union imposed a fine of €300 million.', want: [f('exact', 300e6, ['EUR', 'fine'])] },
  { ...plain, text: 'Britain will donate 5 million doses.', want: [f('exact', 5e6, ['doses', 'doses'])] },
  { ...plain, text: 'The army wants 120 new tanks.', want: [f('exact', 120, ['tanks', 'tanks'])] },
  { ...plain, text: 'The tunnel cost 3.3 billion francs.', want: [f('exact', 3.3e9, ['money', 'tunnel'])] },
  {
    ...plain,
    text: 'The tunnel cost 3.3 billion Swiss francs.',
    want: [f('exact', 3.3e9, ['CHF', 'tunnel'])],
  },
  {
    ...plain,
    text: 'Growth slowed to 2.1 percent in the third quarter.',
    want: [f('exact', 2.1, ['percent', 'growth', { asOf: '2025-07' }])],
  },
  {
    ...plain,
    text: 'The yield rose by 15 basis points.',
    want: [f('exact', 0.15, ['percentage points', 'yield'])],
  },
  {
    ...plain,
    text: 'The deficit is expected to reach $70 billion this year.',
    want: [f('exact', 70e9, ['USD', 'deficit', { asOf: '2025' }])],
  },
  {
    ...plain,
    text: 'The bloc takes 22 percent of the country’s exports.',
    want: [f('exact', 22, ['percent', 'exports'])],
  },
  {
    ...plain,
    text: 'Some 250 lawmakers from 40 countries attended.',
    want: [f('about', 250, ['people', 'lawmakers']), f('exact', 40, ['countries', 'countries'])],
  },
  {
    ...plain,
    text: 'The ship carries 3,200 tonnes of grain.',
    want: [f('exact', 3200, ['tonnes', 'grain'])],
  },
  {
    ...plain,
    text: 'Output fell to 1.2 million barrels a day.',
    want: [f('exact', 1.2e6, ['barrels per day', 'output'])],
  },
  { ...plain, text: 'A dozen envoys left the hall.', want: [f('exact', 12, ['people', 'envoys'])] },
  { ...plain, text: 'More than two dozen firms took part.', want: [f('more', 24, ['firms', 'firms'])] },
  { ...plain, text: 'Half a million workers walked out.', want: [f('exact', 500000, ['people', 'workers'])] },
  {
    ...plain,
    text: 'A quarter of a million people marched.',
    want: [f('exact', 250000, ['people', 'people'])],
  },
  {
    ...plain,
    text: 'The district has one and a half million inhabitants.',
    want: [f('exact', 1.5e6, ['people', 'inhabitants'])],
  },
  { ...plain, text: 'The grid serves 11m customers.', want: [f('exact', 11e6, ['people', 'customers'])] },
  {
    ...plain,
    text: 'The strait is between 20 and 30 kilometres wide.',
    want: [f('range', [20, 30], ['kilometres', 'strait'])],
  },
  { ...plain, text: 'Tickets sell at £15.', want: [f('exact', 15, ['GBP', 'tickets'])] },
  {
    ...plain,
    country: 'SGP',
    text: 'The grant is worth $2 million.',
    want: [f('exact', 2e6, ['SGD', 'grant'])],
  },
  {
    ...plain,
    country: 'VNM',
    text: 'The grant is worth $2 million.',
    want: [f('exact', 2e6, ['USD', 'grant'])],
  },
  {
    ...plain,
    text: 'The factory received A$9 million in subsidies.',
    want: [f('exact', 9e6, ['AUD', 'subsidies'])],
  },
  { ...plain, text: 'No more than 50 guests may attend.', want: [f('less', 50, ['people', 'guests'])] },
  { ...plain, text: 'In excess of 600 homes burned down.', want: [f('more', 600, ['homes', 'homes'])] },
  {
    ...plain,
    text: 'It sold roughly 2,000 tractors in 2022.',
    want: [f('about', 2000, ['tractors', 'tractors', { asOf: '2022' }])],
  },
  {
    ...plain,
    text: 'The flood destroyed 900 homes and 12 bridges.',
    want: [f('exact', 900, ['homes', 'homes']), f('exact', 12, ['bridges', 'bridges'])],
  },
  {
    ...plain,
    text: 'The sanctions hit 14 banks and nine officials.',
    want: [f('exact', 14, ['banks', 'banks']), f('exact', 9, ['people', 'officials'])],
  },
  { ...plain, text: 'Aid of $30m will follow.', want: [f('exact', 30e6, ['USD', 'aid'])] },
  { ...plain, text: 'The firms employ 1,500 or more.', want: [f('more', 1500, ['people', null])] },
  { ...plain, text: 'The minister, aged 61, smiled.', want: [] },
  { ...plain, text: 'A 30-year-old teacher won.', want: [] },
  { ...plain, text: 'The train leaves at 07:15.', want: [] },
  { ...plain, text: 'Highway 9 is closed.', want: [] },
  { ...plain, text: 'They won 3-1.', want: [] },
];
