import { testRoles, type EventCases } from './event-cases.ts';

const cases: EventCases = [
  [
    'President Ana Ruiz of Chile told visiting Norwegian envoy Jon Berg that the loan was ready.',
    'CONSULT talks happened: actor Ana Ruiz, actor Jon Berg',
  ],
  ['President Ana Ruiz of Chile told Jon Berg of Norway that the loan was ready.'],
  ['President Ana Ruiz of Chile told visiting fishermen that the loan was ready.'],
  // Who acts behind those acted on.
  [
    'Relations soured after the arrest of Norwegian envoy Jon Berg by Ghana.',
    'COERCE arrest happened: actor Ghana, recipient Jon Berg',
  ],
  [
    'The recognition of Kosovo by Norway angered Serbia.',
    'SUPPORT recognition happened: actor Norway, recipient Kosovo',
  ],
];

testRoles(cases);
