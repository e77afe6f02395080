import { testRoles, type EventCases } from './event-cases.ts';

const cases: EventCases = [
  ["Chile's support for Peru was welcome.", 'SUPPORT support happened: actor Chile, recipient Peru'],
  [
    "Chile's objections to the Peruvian dam have grown.",
    'REJECT opposition happened: actor Chile, recipient Peruvian',
  ],
  ["Kenya's proposal to Chad was made public.", 'REQUEST proposal happened: actor Kenya, recipient Chad'],
  ['The Norwegian threat to the region has grown.'],
  ['The curbs on Ghana by Norway hurt trade.', 'COERCE restrictions happened: actor Norway, recipient Ghana'],
  // Whose arrest it is: of the owner, unless it says of whom.
  [
    "Norway's arrest of two Chilean sailors drew protests.",
    'COERCE arrest happened: actor Norway, recipient Chilean',
  ],
  ["Ana Soto's arrest drew protests.", 'COERCE arrest happened: recipient Ana Soto'],
  // Nobody's, still wanted, or the verb of the sentence.
  ['Curbs on Ghana would hurt trade.'],
  ['The report names the need for support for Peru.'],
  ["Norway hopes for more of Chile's support for Peru."],
  ['Chile and Peru curb boats with sails.'],
];

testRoles(cases);
