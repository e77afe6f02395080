import { told, type ConflictCase } from './conflict-case.ts';

/** Disagreements on figures, days, places, parties and offices, with near misses, in our own words. */
export const factCases: readonly ConflictCase[] = [
  {
    kind: 'figure',
    articles: told(
      '2027-03-04 LIMA — Kenyan Foreign Minister Amina Otieno said on Wednesday that about 40,000 Kenyan nationals live in Peru. She met students in the port.',
      '2027-03-06 NAIROBI — Some 90,000 Kenyan nationals live in Peru, the foreign ministry said on Friday. It plans a new consulate.',
    ),
    want: { about: ['figure'], sides: ['40,000', '90,000'] },
  },
  {
    kind: 'figure',
    articles: told(
      '2027-05-10 OSLO — Bilateral trade between Norway and Chile reached $4 billion in 2026, the ministry said on Monday. Salmon led the list.',
      '2027-05-12 SANTIAGO — Trade between Chile and Norway stood at $7 billion in 2026, officials said on Wednesday. Salmon led the list.',
    ),
    want: { about: ['figure'], sides: ['4 billion', '7 billion'] },
  },
  {
    kind: 'figure',
    articles: told(
      '2027-05-10 OSLO — Bilateral trade between Norway and Chile reached $4 billion in 2025, the ministry said on Monday. Salmon led the list.',
      '2027-05-12 SANTIAGO — Trade between Chile and Norway stood at $7 billion in 2026, officials said on Wednesday. Salmon led the list.',
    ),
    want: null,
  },
  {
    kind: 'figure',
    articles: told(
      '2027-03-04 LIMA — More than 300,000 Kenyan nationals live in Peru, Kenyan Foreign Minister Amina Otieno said on Wednesday.',
      '2027-03-06 NAIROBI — About 350,000 Kenyan nationals live in Peru, the foreign ministry said on Friday.',
    ),
    want: null,
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-08 LAGOS — An attack on a market in Kano on Monday killed 12 people, Nigerian police said.',
      '2027-06-08 ABUJA — The attack on the market in Kano on Monday killed 31 people, the army said.',
    ),
    want: { about: ['figure'], sides: ['12', '31'] },
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-08 LAGOS — An attack on a market in Kano on Monday killed 12 people, Nigerian police said.',
      '2027-06-08 ABUJA — An attack on a convoy near Maiduguri on Monday killed 31 people, the army said.',
    ),
    want: null,
  },
  {
    kind: 'toll',
    articles: told(
      '2027-09-14 LIMA — The earthquake near Arequipa on Sunday killed 40 people, Peruvian officials said on Tuesday. Roads are closed.',
      '2027-09-14 LIMA — The earthquake near Arequipa on Sunday killed more than 38 people, rescue workers said on Tuesday.',
    ),
    want: null,
  },
  {
    kind: 'date',
    articles: told(
      '2027-02-12 OSLO — Norwegian Prime Minister Ingrid Solheim met Chilean President Pablo Rojas in Oslo on 8 February 2027. They spoke about fish.',
      '2027-02-12 SANTIAGO — Chilean President Pablo Rojas met Norwegian Prime Minister Ingrid Solheim in Oslo on 10 February 2027. They spoke about fish.',
    ),
    want: { about: ['date'], sides: ['8 February', '10 February'] },
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-08 LAGOS — An attack on a market in Kano on Monday killed 12 people, Nigerian police said.',
      '2027-06-10 ABUJA — The attack on the market in Kano on Monday killed 31 people, the army said.',
    ),
    want: { about: ['revision'], sides: ['12', '31'] },
  },
  {
    kind: 'date',
    articles: told(
      '2027-02-12 OSLO — Norwegian Prime Minister Ingrid Solheim met Chilean President Pablo Rojas in Oslo on 9 February. They spoke about fish.',
      '2027-02-12 SANTIAGO — Chilean President Pablo Rojas met Norwegian Prime Minister Ingrid Solheim in Oslo on 10 February. They spoke about fish.',
    ),
    want: { about: ['date'], sides: ['9 February', '10 February'] },
  },
  {
    kind: 'date',
    articles: told(
      '2027-02-12 OSLO — Norwegian Prime Minister Ingrid Solheim met Chilean President Pablo Rojas in Oslo on 9 February. They spoke about fish.',
      '2027-02-12 SANTIAGO — Chilean President Pablo Rojas flew to Oslo on 8 February. He met Norwegian Prime Minister Ingrid Solheim in Oslo on 9 February.',
    ),
    want: null,
  },
  {
    kind: 'place',
    articles: told(
      '2027-02-12 OSLO — Norwegian Foreign Minister Ingrid Solheim held talks with Chilean Foreign Minister Pablo Rojas in Oslo on 9 February.',
      '2027-02-12 SANTIAGO — Chilean Foreign Minister Pablo Rojas held talks with Norwegian Foreign Minister Ingrid Solheim in Bergen on 9 February.',
    ),
    want: { about: ['place'], sides: ['Oslo', 'Bergen'] },
  },
  {
    kind: 'place',
    articles: told(
      '2027-02-12 OSLO — Norwegian Foreign Minister Ingrid Solheim held talks with Chilean Foreign Minister Pablo Rojas in Oslo on 9 February.',
      '2027-02-12 SANTIAGO — Chilean Foreign Minister Pablo Rojas held talks with Norwegian Foreign Minister Ingrid Solheim in Norway on 9 February.',
    ),
    want: null,
  },
  {
    kind: 'participants',
    articles: told(
      '2027-02-12 OSLO — Norwegian Foreign Minister Ingrid Solheim held talks with Chilean Foreign Minister Pablo Rojas in Oslo on 9 February.',
      '2027-02-12 SANTIAGO — Chilean Foreign Minister Pablo Rojas held talks with Norwegian Foreign Minister Kari Lunde in Oslo on 9 February.',
    ),
    want: { about: ['participants', 'office'], sides: ['Solheim', 'Lunde'] },
  },
  {
    kind: 'participants',
    articles: told(
      '2027-02-12 OSLO — Norwegian Foreign Minister Ingrid Solheim held talks with Chilean Foreign Minister Pablo Rojas in Oslo on 9 February.',
      '2027-02-12 SANTIAGO — Chilean Foreign Minister Pablo Rojas held talks with Norwegian Finance Minister Kari Lunde in Oslo on 9 February.',
    ),
    want: null,
  },
  {
    kind: 'participants',
    articles: told(
      '2027-02-12 OSLO — Norwegian Foreign Minister Ingrid Solheim met Chilean Foreign Minister Pablo Rojas on Wednesday. Solheim said that the talks went well.\n\nCaption: Norwegian Foreign Minister Ingrid Solheim.',
      '2027-02-12 SANTIAGO — Chilean Foreign Minister Pablo Rojas met Norwegian Foreign Minister Solheim on Wednesday.',
    ),
    want: null,
  },
  {
    kind: 'office',
    articles: told(
      '2027-04-05 QUITO — Ecuadorean Foreign Minister Rosa Vega met Norwegian Foreign Minister Ingrid Solheim in Quito on Monday.',
      '2027-04-15 QUITO — Ecuadorean Foreign Minister Marta Cruz met Chilean Foreign Minister Pablo Rojas in Quito on Thursday.',
      '2027-04-27 QUITO — Ecuadorean Foreign Minister Rosa Vega met Kenyan Foreign Minister Amina Otieno in Quito on Monday.',
    ),
    want: { about: ['office'], sides: ['Vega', 'Cruz'] },
  },
  {
    kind: 'office',
    articles: told(
      '2027-04-05 QUITO — Ecuadorean Foreign Minister Rosa Vega met Norwegian Foreign Minister Ingrid Solheim in Quito on Monday.',
      '2027-04-15 QUITO — Ecuadorean Foreign Minister Marta Cruz met Chilean Foreign Minister Pablo Rojas in Quito on Thursday.',
      '2027-04-27 QUITO — Ecuadorean Foreign Minister Marta Cruz met Kenyan Foreign Minister Amina Otieno in Quito on Monday.',
    ),
    want: null,
  },
  {
    kind: 'swap',
    articles: told(
      '2027-03-04 LIMA — About 40,000 Kenyan nationals live in Peru and 95,000 Peruvian nationals live in Kenya, the ministry said on Wednesday.',
      '2027-03-06 NAIROBI — About 95,000 Kenyan nationals live in Peru and 40,000 Peruvian nationals live in Kenya, officials said on Friday.',
    ),
    want: { about: ['swap', 'figure'], sides: ['95,000', '40,000'] },
  },
  {
    kind: 'swap',
    articles: told(
      '2027-03-04 LIMA — About 40,000 Kenyan nationals live in Peru and 95,000 Peruvian nationals live in Kenya, the ministry said on Wednesday.',
      '2027-03-06 NAIROBI — Some 95,000 Peruvian nationals live in Kenya and about 40,000 Kenyan nationals live in Peru, officials said on Friday.',
    ),
    want: null,
  },
];
