import { testEvents } from './event-cases.ts';

/** Whom a complaint, a warning or a threat is about, where only what is said tells it; and who acts behind a noun of number. */
testEvents([
  [
    'Lima complained that Chile sends its ships into the strait.',
    'ACCUSE condemnation happened: Peru, Chile',
  ],
  ['Lima complained that its ships were stopped by Chile.', 'ACCUSE condemnation happened: Peru, Chile'],
  ['President Ana Soto warned that Chile risks isolation.', 'THREATEN warning happened: Ana Soto, Chile'],
  [
    'The envoy of Kenya warned that Norway will be unable to sell its oil.',
    'THREATEN warning happened: Kenya, Norway',
  ],
  ['Lima threatened to annihilate Chile.', 'THREATEN threat happened: Peru, Chile'],
  // Near misses: what befalls others, what another may do, the speaker's own side.
  ['Lima complained that Chile had lost the papers.', 'ACCUSE condemnation happened: Peru, Chile'],
  ['President Ana Soto warned that Chile may close the port.', 'THREATEN warning happened: Ana Soto, Chile'],
  ['Lima complained that Peru lacks ships.', 'ACCUSE condemnation happened: Peru'],
  // Who is counted acts.
  [
    'Hundreds of Kenyan protesters rallied outside the Chilean embassy.',
    'PROTEST protest happened: Kenyan protesters, Chilean embassy',
  ],
  ['A group of Kenyan lawmakers visited Fiji on Monday.', 'CONSULT visit happened: Kenyan lawmakers, Fiji'],
  [
    'A Kenyan rights group accused Chile of torture.',
    'ACCUSE accusation happened: Kenyan rights group, Chile',
  ],
  ['Thousands of tonnes of rice from Kenya reached the port.'],
  // A day between subject and verb.
  ['Kenya on Tuesday (Oct. 14) fired several cruise missiles.', 'MOBILIZE weapons test happened: Kenya'],
]);

/** Who is named as an example of several, and with whom somebody agrees who has just met him. */
testEvents([
  [
    'President Omar Waqa of Fiji held talks with leaders of the African Union, including Ana Soto and Luis Ruiz.',
    'CONSULT talks happened: Omar Waqa, Ana Soto, Luis Ruiz',
  ],
  [
    'Ana Soto of Kenya met with President Luis Ruiz of Chile and agreed to open a port.',
    'CONSULT talks happened: Ana Soto, Luis Ruiz',
    'AGREE undertaking happened: Ana Soto, Luis Ruiz',
  ],
  // Near miss: what is done behind the meeting is one's own.
  [
    'Ana Soto of Kenya met President Luis Ruiz of Chile and praised Peru.',
    'CONSULT talks happened: Ana Soto, Luis Ruiz',
    'SUPPORT praise happened: Ana Soto, Peru',
  ],
]);
