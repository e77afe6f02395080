import { testRoles, type EventCases } from './event-cases.ts';

const cases: EventCases = [
  [
    'Norway has been in contact with Ghana about the wreck.',
    'CONSULT talks happened: actor Norway, actor Ghana',
  ],
  [
    'President Ana Ruiz of Chile is in secret talks with Peru on the border.',
    'CONSULT talks happened: actor Ana Ruiz, actor Peru',
  ],
  [
    'Norway and Ghana are in close consultation with Kenya on the harbour.',
    'CONSULT talks happened: actor Norway, actor Ghana, actor Kenya',
  ],
  ['Kenya is not in talks with Chad on the pipeline.', 'CONSULT talks denied: actor Kenya, actor Chad'],
  ['The paint is in contact with the timber of the hull.'],
  ['Norway has no contact with Ghana about the wreck.'],
  // Where somebody is, and what for.
  [
    'Norwegian envoy Jon Berg was in Accra for talks with President Ana Koroi.',
    'CONSULT talks happened: actor Jon Berg, actor Ana Koroi',
  ],
  ['Norwegian envoy Jon Berg was in Accra for the marathon.'],
  // What is set for somebody is to come.
  [
    'Norwegian envoy Jon Berg is scheduled for talks with Ghanaian Foreign Minister Ana Koroi on Friday.',
    'CONSULT talks planned: actor Jon Berg, actor Ana Koroi',
  ],
  ['The old theatre is scheduled for repairs with the help of Ghana.'],
  ['Norwegian envoy Jon Berg is due in Accra on Thursday.', 'CONSULT arrival planned: actor Jon Berg'],
  ['The loan of Norwegian envoy Jon Berg is due in May.'],
  [
    "Norwegian envoy Jon Berg was at the ministers' meeting in Nairobi last week.",
    'CONSULT summit happened: attendee Jon Berg',
  ],
  ['Norwegian Foreign Minister Jon Berg was at the opera in Nairobi last week.'],
];

testRoles(cases);
