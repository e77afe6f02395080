import { told, type ConflictCase } from './conflict-case.ts';

const visit = 'ACCRA — Ghanaian President Esi Boateng arrived in Norway on Sunday';

/** Disagreements on what has one value: since when, whether it was done, how many died; with near misses, in our own words. */
export const slotCases: readonly ConflictCase[] = [
  {
    kind: 'since',
    articles: told(
      `2026-01-04 ${visit}, the first state visit to Norway by a Ghanaian president since 2014.`,
      '2026-01-04 OSLO — President Esi Boateng of Ghana began a four-day state visit to Norway on Sunday, the first state visit by a Ghanaian president since 2018.',
    ),
    want: { about: ['date'], sides: ['2014', '2018'] },
  },
  {
    kind: 'since',
    articles: told(
      '2027-04-14 LIMA — Kenyan Foreign Minister Amina Otieno visited Peru on Tuesday, the first trip by a Kenyan minister since 2009.',
      '2027-04-15 NAIROBI — Kenya’s Foreign Minister Amina Otieno arrived in Peru on Tuesday, the first trip by a Kenyan minister since 2011.',
    ),
    want: { about: ['date'], sides: ['2009', '2011'] },
  },
  {
    kind: 'since',
    articles: told(
      '2027-06-09 RIGA — Finnish President Aino Laine met Latvian President Ivars Ozols in Riga on Tuesday, the first meeting of the two since 2021.',
      '2027-06-10 HELSINKI — Latvia’s President Ivars Ozols held talks with Finland’s President Aino Laine in Riga on Tuesday, the first meeting of the two since 2023.',
    ),
    want: { about: ['date'], sides: ['2021', '2023'] },
  },
  {
    kind: 'since',
    articles: told(
      `2026-01-04 ${visit}, the first visit by a Ghanaian president since 2018.`,
      '2026-01-04 OSLO — President Esi Boateng of Ghana arrived in Norway on Sunday, the first state visit by a Ghanaian president since 2014.',
    ),
    want: null,
  },
  {
    kind: 'since',
    articles: told(
      `2026-01-04 ${visit}, the first state visit by a Ghanaian president since 2014.`,
      '2026-01-04 OSLO — President Esi Boateng of Ghana arrived in Norway on Sunday, the first state visit by a Ghanaian president since 2014.',
    ),
    want: null,
  },
  {
    kind: 'since',
    articles: told(
      '2027-04-14 LIMA — Kenyan Foreign Minister Amina Otieno visited Peru on Tuesday, the first trip by a Kenyan minister since 2009.',
      '2027-04-15 QUITO — Kenyan Foreign Minister Amina Otieno visited Ecuador on Wednesday, the first trip by a Kenyan minister since 2011.',
    ),
    want: null,
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-10-14 OSLO — Iran released three Swedish prisoners on Monday.',
      '2027-10-14 TEHRAN — Iran did not release any Swedish prisoners on Monday, the ministry said.',
    ),
    want: { about: ['denial'], sides: ['it took place', 'it did not'] },
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-05-05 RIGA — Latvia expelled a Belarusian diplomat on Tuesday.',
      '2027-05-05 MINSK — Latvia did not expel a Belarusian diplomat on Tuesday, the embassy said.',
    ),
    want: { about: ['denial'], sides: ['it took place', 'it did not'] },
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-05-05 RIGA — Latvia expelled a Belarusian diplomat on Tuesday.',
      '2027-05-05 MINSK — Latvia did not expel an Estonian diplomat on Tuesday, the embassy said.',
    ),
    want: null,
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-10-14 OSLO — Iran released three Swedish prisoners on Monday.',
      '2027-10-20 TEHRAN — Iran did not release any Swedish prisoners on Tuesday, the ministry said.',
    ),
    want: null,
  },
  {
    kind: 'toll',
    articles: told(
      '2027-09-15 SUVA — At least two people were killed in Monday’s bombing in Suva, Fiji, police said.',
      '2027-09-16 SUVA — The bombing in Suva on Monday left nine dead, officials said on Wednesday.',
    ),
    want: { about: ['revision'], sides: ['2', '9'] },
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-08 LAGOS — An attack on a market in Kano on Monday killed at least 12 people, Nigerian police said.',
      '2027-06-10 ABUJA — The attack on the market in Kano on Monday left 31 dead, the army said.',
    ),
    want: { about: ['revision'], sides: ['12', '31'] },
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-08 LAGOS — An attack on a market in Kano on Monday killed more than 20 people, Nigerian police said.',
      '2027-06-10 ABUJA — The attack on the market in Kano on Monday left 23 dead, the army said.',
    ),
    want: null,
  },
  {
    kind: 'toll',
    articles: told(
      '2027-06-08 LAGOS — An attack on a market in Kano on Monday killed at least 12 people, Nigerian police said.',
      '2027-06-10 ABUJA — An attack on a market in Kano on Wednesday left 31 dead, the army said.',
    ),
    want: null,
  },
];
