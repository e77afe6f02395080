import { told, type ConflictCase } from './conflict-case.ts';

const charge =
  '2027-06-08 OSLO — Peru accused Norwegian trawlers on Monday of illegally entering its waters near the island.';
const rulers = '2027-06-08 LIMA — Peru has brought its map of the strait before a court.';

/** Quarrels of two sides that neither calls a denial, and such as only look like them, in our own words. */
export const quarrelCases: readonly ConflictCase[] = [
  {
    kind: 'defence',
    articles: told(`${charge} Norway said on Tuesday that its trawlers were within its own fishing zone.`),
    want: { about: ['denial'], sides: ['Peru', 'Norway'] },
  },
  {
    kind: 'defence',
    articles: told(`${charge} Norway said on Tuesday that its trawlers would stay in the harbour.`),
    want: null,
  },
  {
    kind: 'defence',
    articles: told(
      `${charge} Norway said on Tuesday that its new law on schools was in line with international law.`,
    ),
    want: null,
  },
  {
    kind: 'defence',
    articles: told(`${charge} Chile said on Tuesday that its trawlers were within its own fishing zone.`),
    want: null,
  },
  {
    kind: 'untrue',
    articles: told(
      `${rulers} Norwegian Foreign Minister Anna Lund said on Monday that Peru’s map of the strait is a fabrication.`,
    ),
    want: { about: ['denial'], sides: ['Peru', 'Lund'] },
  },
  {
    kind: 'untrue',
    articles: told(
      `${rulers} Norwegian Foreign Minister Anna Lund said on Monday that Peru’s map of the strait is a work of art.`,
    ),
    want: null,
  },
  {
    kind: 'rejected view',
    articles: told(
      '2027-06-08 LIMA — Peru rejected the tribunal’s ruling that its claims to the strait were without basis.',
      '2027-06-09 OSLO — It rained in Oslo. Nobody came.',
    ),
    want: { about: ['denial'], sides: ['tribunal', 'Peru: rejected'] },
  },
  {
    kind: 'rejected view',
    articles: told('2027-06-08 LIMA — Peru rejected Norway’s proposal to share the fish of the strait.'),
    want: { about: ['denial'], sides: ['Norway', 'Peru: rejected'] },
  },
  {
    kind: 'rejected view',
    articles: told(
      '2027-06-08 LIMA — Peru rejected its own ministry’s proposal to share the fish of the strait.',
    ),
    want: null,
  },
  {
    kind: 'rejected view',
    articles: told('2027-06-08 LIMA — Peru welcomed Norway’s proposal to share the fish of the strait.'),
    want: null,
  },
  {
    kind: 'rejected in the tail',
    articles: told(
      '2027-06-08 OSLO — Norway has brought a case against the fishing ban at a court in Geneva, a case rejected by Peru which wants talks.',
    ),
    want: { about: ['denial'], sides: ['Norway', 'Peru: rejected'] },
  },
  {
    kind: 'correction',
    articles: told(
      '2027-06-08 OSLO — Peruvian Foreign Minister Ana Rojas met Norwegian Foreign Minister Anna Lund on Monday. (This version corrects title of Ana Rojas in paragraph two to minister from mayor)',
    ),
    want: { about: ['office'], sides: ['mayor', 'minister'] },
  },
  {
    kind: 'correction',
    articles: told(
      '2027-06-08 OSLO — Peruvian Foreign Minister Ana Rojas met Norwegian Foreign Minister Anna Lund on Monday. (This version adds words of Ana Rojas in paragraph two)',
    ),
    want: null,
  },
  {
    kind: 'taken for granted',
    articles: told(
      '2027-06-08 OSLO — Norwegian Foreign Minister Anna Lund called on Peru on Monday to release the captured fishermen. Peru denies it holds captured fishermen.',
    ),
    want: { about: ['denial'], sides: ['Lund', 'Peru: denied'] },
  },
  {
    kind: 'denied count',
    articles: told(
      '2027-06-08 OSLO — The Peruvian defence ministry said on Monday that more than 100 soldiers were killed. Norway denied the report on the number of casualties. Norwegian Defence Minister Anna Lund said that 12 soldiers were killed.',
    ),
    want: { about: ['figure', 'denial'], sides: ['more than 100', '12'] },
  },
  {
    kind: 'relabelled',
    articles: told(
      '2027-06-08 LIMA — Chilean Foreign Minister Pablo Rojas said the decree brought “order and calm” to the port. Kenyan Foreign Minister Mary Odhiambo said: “Force is what Rojas calls ‘order and calm’.”',
    ),
    want: { about: ['denial'], sides: ['Rojas', 'Odhiambo'] },
  },
  {
    kind: 'earlier text',
    articles: told(
      '2027-06-08 LIMA — The final list names 16 ports of Norway. A second list names 4 ports and 9 ports of Peru. An earlier draft would have named 17 ports but one was dropped.',
    ),
    want: { about: ['revision'], sides: ['17', '16'] },
  },
];
