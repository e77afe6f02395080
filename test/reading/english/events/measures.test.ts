import { testEvents, type EventCases } from './event-cases.ts';

const cases: EventCases = [
  // Entry, visas, trade and favours that a state takes away.
  [
    'Norway suspended the entry of foreign nationals from Kenya.',
    'SANCTION suspension happened: Norway, Kenya',
  ],
  [
    'President Luis Soto said Fiji would suspend the entry of nationals from Kenya.',
    'SANCTION suspension planned: Fiji, Kenya',
  ],
  ['Fiji will end preferential treatment for Kenya.', 'SANCTION suspension planned: Fiji, Kenya'],
  ['Fiji halted flights from Kenya.', 'SANCTION suspension happened: Fiji, Kenya'],
  ['Fiji has banned imports from Kenya.', 'SANCTION suspension happened: Fiji, Kenya'],
  ['Fiji ended the exhibition of Kenyan art.'],
  ['Fiji stopped the ball.'],
  ['The clinic in Fiji ended treatment on Monday.'],
  // Money and arms given, to nobody named too.
  ['Norway said it would give $2bn to Kenya.', 'AID donation planned: Norway, Kenya'],
  ['Norway promised an extra $1.7 billion.', 'AID donation happened: Norway'],
  ['Norway promised an answer.'],
  ['Norway intends to supply Kenya with weapons.', 'AID aid planned: Norway, Kenya'],
  ['Norway will provide Kenya with air defence systems.', 'AID aid planned: Norway, Kenya'],
  ['Norway provided Kenya with a surprise.'],
  ['Norway announced $3 million in aid for Kenya.', 'AID donation happened: Norway, Kenya'],
  ['Norway announced $3 million in profits.'],
  // Sides taken, told of one alone only where somebody backs something.
  ['Fiji stands with Kenya.', 'SUPPORT backing happened: Fiji, Kenya'],
  ['Fiji stood at the border with Kenya.'],
  ["Kenya's parliament has backed the bill.", "SUPPORT endorsement happened: Kenya's parliament"],
  ['The rebels, backed by Kenya, have left.'],
  ['Kenya will uphold the custom.'],
  // Reinforcements.
  [
    'Fiji said it would send reinforcements to the border with Kenya.',
    'MOBILIZE deployment planned: Fiji, Kenya',
  ],
  ['Fiji sent flowers to the border with Kenya.'],
];

testEvents(cases);
