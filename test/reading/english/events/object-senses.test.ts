import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // What is released, defended, host to or struck decides what it tells.
  [
    'Peru freed three Chilean miners on Thursday.',
    'RETREAT release happened: actor Peru, recipient Chilean miners; 2025-08-07 implied; -',
  ],
  [
    'Kenya released Ana Ruiz on Thursday.',
    'RETREAT release happened: actor Kenya, recipient Ana Ruiz; 2025-08-07 implied; -',
  ],
  [
    "Peru welcomed Chile's release of the trawler.",
    'SUPPORT welcome happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  ['The Ghanaian navy released a new map of the reef for Togo.'],
  ['Peru released a report on the Chilean border.'],
  ['Peru and Chile issued a joint press release.'],
  ["Peru's president was released from hospital in Accra."],
  [
    "Norway's premier defended Chile against critics.",
    'SUPPORT defence happened: actor Norway, recipient Chile; 2025-08-07 implied; -',
  ],
  ['Serbia defended its record on United Nations embargoes.'],
  ['Spain and Chile defend the rights of all.'],
  ['The premier of Norway championed Norwegian growers.'],
  ['Fishermen from Chile were captured on film by a drone of the Peruvian navy.'],
  [
    'Rebels from Togo captured two Ghanaian officers.',
    'ASSAULT capture happened: actor Rebels, recipient Ghanaian officers; 2025-08-07 implied; -',
  ],
  ["Peru's foreign ministry declined to give details of the Chilean letter."],
  ['Peru declined to identify the Chilean firm.'],
  [
    "Peru's president declined to meet Chile's envoy.",
    'REJECT refusal happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  ['Zambia promised to enforce its mining laws more strictly.'],
  ['Chile imposed a curfew on Thursday.', 'COERCE curfew happened: actor Chile; 2025-08-07 implied; -'],
  [
    "Kenya's president hosted Peru's premier in Nairobi on Thursday.",
    'CONSULT reception happened: host Kenya, actor Peru; 2025-08-07 implied; Nairobi',
  ],
  ['The fund for Peru is hosted by the World Bank.'],
  [
    'Peru joined the Pacific Alliance on Thursday.',
    'COOPERATE accession happened: actor Peru, recipient Pacific Alliance; 2025-08-07 implied; -',
  ],
  ['Norway hopes to return to talks with Ghana.'],
  ['Norway and Peru acted under the Norway-Peru Defence Treaty.'],
  ["Norway's army entered its training cycle near Ghana."],
  [
    'Norwegian troops entered Ghana on Thursday.',
    'MOBILIZE deployment happened: actor Norwegian, recipient Ghana; 2025-08-07 implied; -',
  ],
  [
    "Peru dismissed Chile's accusations as absurd.",
    'REJECT rejection happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    'Peru protested to Chile over the drill.',
    'ACCUSE protest note happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    'Peru filed a diplomatic protest against Chile.',
    'ACCUSE protest note happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    'Peru took Chile to the International Court of Justice.',
    'ACCUSE lawsuit happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  ['Peru suspended its membership in the African Union.'],
  ['Subjects: Visit to Peru; Kestrel Island; Chilean Airlines aircraft.'],
  ['Chile should know that it cannot bully Peru, the Peruvian government said.'],
  [
    "Peru's president shot down a proposal by Chile to share the islands on Thursday.",
    'REJECT rejection happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    'Peru shot down a Chilean drone on Thursday.',
    'ASSAULT destruction happened: actor Peru, recipient Chilean; 2025-08-07 implied; -',
  ],
  [
    'Far from praising Peru, Chile recalled its ambassador on Thursday.',
    'SUPPORT praise denied: actor Chile, recipient Peru; 2025-08-07 implied; -',
    'SANCTION recall happened: actor Chile; 2025-08-07 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
