import { told, type ConflictCase } from './conflict-case.ts';

/** Disagreements on whether and in which year something was done, and tolls that rise, with near misses, in our own words. */
export const deedCases: readonly ConflictCase[] = [
  {
    kind: 'denied deed',
    articles: told(
      '2027-10-14 OSLO — Prisoners were freed in Iran on Monday, the Swedish foreign ministry said.',
      '2027-10-14 TEHRAN — No prisoners were freed in Iran on Monday, the justice ministry said.',
    ),
    want: { about: ['denial'], sides: ['it took place', 'it did not'] },
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-10-14 OSLO — Iran freed four prisoners on Monday.',
      '2027-10-14 TEHRAN — No prisoners were freed by Iran on Monday, the justice ministry said.',
    ),
    want: { about: ['denial'], sides: ['it took place', 'it did not'] },
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-10-14 OSLO — Iran freed four prisoners on Monday, a lawyer said.',
      '2027-10-14 TEHRAN — Iran freed no prisoners on Monday, the justice ministry said.',
    ),
    want: { about: ['denial'], sides: ['it took place', 'it did not'] },
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-10-14 OSLO — Iran freed four prisoners on Monday.',
      '2027-10-21 TEHRAN — No prisoners were freed by Iran on Wednesday, the justice ministry said.',
    ),
    want: null,
  },
  {
    kind: 'denied deed',
    articles: told(
      '2027-10-14 OSLO — Iran freed four prisoners on Monday.',
      '2027-10-14 TUNIS — No prisoners were freed by Tunisia on Monday, the justice ministry said.',
    ),
    want: null,
  },
  {
    kind: 'date',
    articles: told(
      '2027-03-04 LIMA — Peru withdrew from the Tuna Treaty in 2019. Its boats have kept to the coast since.',
      '2027-03-06 QUITO — Peru withdrew from the Tuna Treaty in 2021. Ecuador has asked it to come back.',
    ),
    want: { about: ['date'], sides: ['2019', '2021'] },
  },
  {
    kind: 'date',
    articles: told(
      '2027-03-04 OSLO — Norway recognised the government of Tonga in 1998, the archive shows.',
      '2027-03-06 SUVA — Norway recognised the government of Tonga in 1996.',
    ),
    want: { about: ['date'], sides: ['1998', '1996'] },
  },
  {
    kind: 'date',
    articles: told(
      '2027-03-04 OSLO — Norway and Tonga established diplomatic relations in 1998.',
      '2027-03-06 SUVA — Tonga and Norway established diplomatic relations in 1996. They trade in fish.',
    ),
    want: { about: ['date'], sides: ['1998', '1996'] },
  },
  {
    kind: 'date',
    articles: told(
      '2027-03-04 LIMA — Peru withdrew from the Tuna Treaty in 2019.',
      '2027-03-06 QUITO — Peru withdrew from the Harbour Convention in 2021.',
    ),
    want: null,
  },
  {
    kind: 'date',
    articles: told(
      '2027-03-04 OSLO — Norway and Tonga signed a fishing accord in 1998.',
      '2027-03-06 SUVA — Norway and Tonga signed a shipping accord in 1996.',
    ),
    want: null,
  },
  {
    kind: 'toll',
    articles: told(
      '2027-09-13 LIMA — An earthquake near Arequipa on Sunday killed 12 people, Peruvian officials said on Monday.',
      '2027-09-14 LIMA — The death toll from the earthquake near Arequipa rose to 31, Peruvian officials said on Tuesday.',
      '2027-09-15 LIMA — The earthquake near Arequipa on Sunday killed 44 people, Peruvian officials said on Wednesday.',
    ),
    want: { about: ['revision'], sides: ['12', '44'] },
  },
  {
    kind: 'toll',
    articles: told(
      '2027-09-13 LIMA — An earthquake near Arequipa on Sunday killed at least 12 people, Peruvian officials said on Monday.',
      '2027-09-13 LIMA — An earthquake near Arequipa on Sunday killed more than 10 people, Peruvian police said on Monday.',
    ),
    want: null,
  },
];
