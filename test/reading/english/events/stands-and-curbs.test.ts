import { testEvents, type EventCases } from './event-cases.ts';

const cases: EventCases = [
  // What is called by a damning word is condemned.
  ["President Ruiz called Peru's claim “baseless and absurd”.", 'REJECT rejection happened: Ruiz, Peru'],
  ["Chile raised objections to Peru's draft.", 'REJECT opposition happened: Chile, Peru'],
  ['Chile expressed opposition to the inquiry by Peru.', 'REJECT opposition happened: Chile, Peru'],
  ["Chile has voiced its opposition to Peru's plan.", 'REJECT opposition happened: Chile, Peru'],
  ["Chile described Peru's move as a provocation.", 'ACCUSE condemnation happened: Chile, Peru'],
  ['Norway called the deal with Ghana historic.'],
  ["Norway described Ghana's coast as a place of beauty."],
  // Warnings and calls brushed aside.
  ['Peru ignored a warning from Chile.', 'REJECT defiance happened: Peru, Chile'],
  ['Peru has shrugged off new sanctions from Chile.', 'REJECT rejection happened: Peru, Chile'],
  ['Peru ignored the rain at the fair.'],
  // Asked, told, persuaded to.
  ['The United States encouraged Peru to talk to Chile.', 'REQUEST appeal happened: United States, Peru'],
  ['President Ruiz told President Soto to leave the islands.', 'REQUEST appeal happened: Ruiz, Soto'],
  ['President Ruiz told President Soto about the islands.'],
  ['Peru submitted a draft plan to Chile.', 'REQUEST proposal happened: Peru, Chile'],
  // Work done together, and not only meant.
  [
    'Norway is working closely with Ghana to rebuild the port.',
    'COOPERATE joint work happened: Norway, Ghana',
  ],
  ['Norway and Ghana are working together on the port.', 'COOPERATE joint work happened: Norway, Ghana'],
  ['Norway is committed to working together with Ghana.'],
  ['Norway works on a port.'],
  ['Norway plans to buy gas from Ghana.', 'COOPERATE cooperation planned: Norway, Ghana'],
  // Agreed that it is so: two agree, one has an opinion.
  ['Norway and Ghana agreed that the fleet was too large.', 'AGREE agreement happened: Norway, Ghana'],
  ['Norway agreed that the fleet was too large.'],
  // Envoys sent, and letters.
  ['Norway dispatched a delegation to Ghana on Monday.', 'CONSULT visit happened: Norway, Ghana'],
  ["Chile's letter to Peru named the islands.", 'CONSULT letter happened: Chile, Peru'],
  ["Chile's rejection of Peru's claim angered fishermen.", 'REJECT rejection happened: Chile, Peru'],
  ['The letter of the law is plain, Peru said.'],
  // Measures against another.
  ['Norway froze the assets of Ghana.', 'SANCTION sanctions happened: Norway, Ghana'],
  ['Norway ordered the consulate of Ghana to close.', 'SANCTION breaking of ties happened: Norway, Ghana'],
  ['Norway ordered the restaurant to close.'],
  [
    'President Ruiz of Chile fired the foreign minister, Carla Soto.',
    'SANCTION expulsion happened: Ruiz, Carla Soto',
  ],
  ['Norway froze the fish.'],
  ['Norway imposed a security law on Ghana.', 'COERCE restrictions happened: Norway, Ghana'],
  ['Norway cracked down on the traders of Ghana.', 'COERCE crackdown happened: Norway, Ghana'],
  // The border opened again, missiles set up.
  ['Norway reopened the border with Ghana.', 'RETREAT lifting of restrictions happened: Norway, Ghana'],
  ['Norway reopened the museum for the summer.'],
  ['Norway installed missiles near Tromso.', 'MOBILIZE deployment happened: Norway'],
  ['Norway installed new lamps in the harbour.'],
  ['North Korea made two missile launches in May.', 'MOBILIZE weapons test happened: North Korea'],
  ['Norway celebrated the launch of a book.'],
  // Gifts, company, and help between forces.
  ['President Ruiz of Chile gave President Soto of Peru a carved bowl.', 'AID gift happened: Ruiz, Soto'],
  [
    'The ambassador of Norway, Kari Dahl, presented 400 schoolbooks to Ghana.',
    'AID gift happened: Kari Dahl, Ghana',
  ],
  ['Norway gave Ghana a hard time at the fair.'],
  [
    'Trade Minister Ana Ruiz of Chile will accompany President Luis Soto to Hanoi.',
    'CONSULT visit planned: Ana Ruiz, Luis Soto',
  ],
  ['Norway coordinated with Ghana on the rescue.', 'COOPERATE cooperation happened: Norway, Ghana'],
  // Yielding, and easing what binds.
  ['Norway complied with the demands of Ghana.', 'CONCEDE concession happened: Norway, Ghana'],
  ['Norway gave in to Ghana.', 'CONCEDE concession happened: Norway, Ghana'],
  ['Norway made concessions to Ghana on fishing.', 'CONCEDE concession happened: Norway, Ghana'],
  ['Norway lifted the curfew.', 'CONCEDE easing of restrictions happened: Norway'],
  ['Norway lifted the tariffs on Ghana.', 'RETREAT lifting of restrictions happened: Norway, Ghana'],
  ['Norway lifted the wreck from the sea.'],
  [
    'Norway will extend its visa waiver for visitors from Kenya.',
    'RETREAT lifting of restrictions planned: Norway, Kenya',
  ],
  // Shots into the sea are a test, at a target an attack.
  ['North Korea fired two missiles into the Sea of Japan.', 'MOBILIZE weapons test happened: North Korea'],
  ['Norway unveiled a new cruise missile.', 'MOBILIZE deployment happened: Norway'],
  ['Norway unveiled a statue in the port.'],
  [
    'Peru launched operations against the Andes Brigade in May.',
    'ASSAULT attack happened: Peru, Andes Brigade',
  ],
  // Held, charged, punished.
  ["Peru's police held Carla Soto for two days.", "COERCE arrest happened: Peru's police, Carla Soto"],
  ["Peru's police held the president responsible."],
  ['Chile punished Peru with tariffs.', 'SANCTION sanctions happened: Chile, Peru'],
  ['Chile indicted a young man on Monday.'],
  ['The judge Carla Soto was indicted in Chile on Monday.', 'ACCUSE lawsuit happened: Carla Soto'],
  // A meeting that sets the scene is held, whatever is urged or proposed there.
  [
    'During a phone call with Ghanaian President Ana Mensah on Tuesday, Norwegian President Kari Dahl urged restraint.',
    'REQUEST appeal happened: Kari Dahl',
    'CONSULT call happened: Kari Dahl, Ana Mensah',
  ],
  [
    'At a meeting with Ghanaian President Ana Mensah on Monday, Norwegian President Kari Dahl proposed a fund.',
    'REQUEST proposal happened: Kari Dahl',
    'CONSULT talks happened: Kari Dahl, Ana Mensah',
  ],
  ['Norway proposed a meeting with Ghana.', 'REQUEST proposal happened: Norway, Ghana'],
  ["Norway's ambassador Kari Dahl presented books to pupils in Tema.", 'AID gift happened: Kari Dahl'],
  ["Norway's ambassador Kari Dahl presented books on the harbour."],
];

testEvents(cases);
