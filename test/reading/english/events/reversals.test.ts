import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Chile waived visas for Fijian citizens on Monday.',
    'RETREAT lifting of restrictions happened: actor Chile, recipient Fijian; 2025-10-13 implied; -',
  ],
  [
    'Peru renounced its treaty with Chile on Monday.',
    'REJECT withdrawal happened: actor Peru, recipient Chile; 2025-10-13 implied; -',
  ],
  [
    'Ghana renounced its claim to the Togolese island on Monday.',
    'CONCEDE concession happened: actor Ghana, recipient Togolese; 2025-10-13 implied; -',
  ],
  [
    'Togo complied with a demand of Ghana on Monday.',
    'CONCEDE concession happened: actor Togo, recipient Ghana; 2025-10-13 implied; -',
  ],
  [
    'Peru prevented a Chilean ship from leaving the port on Monday.',
    'COERCE restrictions happened: actor Peru, recipient Chilean; 2025-10-13 implied; -',
  ],
  [
    'Fijian troops protected the Chilean embassy in Suva on Monday.',
    'AID peacekeeping happened: actor Fijian, recipient Chilean embassy; 2025-10-13 implied; Suva',
  ],
  [
    'Norway intervened in the dispute between Peru and Chile on Monday.',
    'CONSULT mediation happened: actor Norway, recipient Peru, recipient Chile; 2025-10-13 implied; -',
  ],
  [
    'Peru retaliated against Chile with tariffs on wheat on Monday.',
    'SANCTION sanctions happened: actor Peru, recipient Chile; 2025-10-13 implied; -',
  ],
  [
    'Norway revived talks with Togo on Monday.',
    'CONSULT talks happened: actor Norway, actor Togo; 2025-10-13 implied; -',
  ],
  [
    'Kenya and Uganda coordinated border patrols on Monday.',
    'COOPERATE cooperation happened: actor Kenya, actor Uganda; 2025-10-13 implied; -',
  ],
  [
    'Norway handed over two patrol boats to Ghana on Monday.',
    'AID aid happened: actor Norway, recipient Ghana; 2025-10-13 implied; -',
  ],
  [
    'Chile gave Peru two ships on Monday.',
    'AID aid happened: actor Chile, recipient Peru; 2025-10-13 implied; -',
  ],
  [
    "Chile's top court ruled against Peru on Monday.",
    "REJECT rejection happened: actor Chile's top court, recipient Peru; 2025-10-13 implied; -",
  ],
  [
    'Chile pulled its troops out of Peru on Monday.',
    'RETREAT withdrawal happened: actor Chile, recipient Peru; 2025-10-13 implied; -',
  ],
  [
    'Peru threatened to cut off gas supplies to Chile on Monday.',
    'THREATEN threat happened: actor Peru, recipient Chile; 2025-10-16 implied; -',
  ],
  [
    'Peruvian President Luis Soto received the credentials of the new Chilean ambassador, Ana Ruiz, on Monday.',
    'CONSULT accreditation happened: host Luis Soto, actor Ana Ruiz; 2025-10-13 implied; -',
  ],
  [
    'Chile granted asylum to four dissidents on Monday.',
    'AID asylum happened: actor Chile; 2025-10-13 implied; -',
  ],
  [
    'The government of Peru declared a state of emergency on Monday.',
    'COERCE state of emergency happened: actor Peru; 2025-10-13 implied; -',
  ],
  ['Peru on Monday handed over power to the council.'],
  ['The treaty prevents Peru from leaving.'],
  ['Norway intervened in the debate on Monday.'],
  ['Chile inspected its own port on Monday.'],
  ['Chile dropped its visa plans on Monday.'],
  ['The heavy rain prevented a Chilean ship from leaving on Monday.'],
  [
    'Chilean President Ana Ruiz came under fire from Peru on Monday for bombarding its markets with cheap wheat.',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
