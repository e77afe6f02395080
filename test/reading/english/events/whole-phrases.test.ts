import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
// Parties that stand deep in a phrase: behind "into", in the possessive, before a title, behind the verb.
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Lima opened an anti-dumping probe into pipes from China and Turkey.',
    'ACCUSE investigation happened: actor Lima, recipient China, recipient Turkey; 2025-08-07 implied; -',
  ],
  [
    'Peru levied anti-dumping duties of 12 percent on steel from Chile.',
    'SANCTION sanctions happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    "Fijian President Ana Waqa is expected to ask for Tonga's help in building a port.",
    'REQUEST request planned: actor Ana Waqa, recipient Tonga; -; -',
  ],
  [
    'Fijian President Ana Waqa asked for patience.',
    'REQUEST request happened: actor Ana Waqa; 2025-08-07 implied; -',
  ],
  [
    'The Peruvian Army chose Airbus to build 12 helicopters.',
    'COOPERATE cooperation happened: actor Peruvian Army, actor Airbus; 2025-08-07 implied; -',
  ],
  ['Peru chose Ana Soto to lead the bank.'],
  [
    'A Taliban bomber rammed a truck into the gate of the Indian consulate in Herat on Monday.',
    'ASSAULT attack happened: actor Taliban; 2025-08-04 implied; Herāt',
  ],
  ['A Peruvian pupil drove a car into the gate of the school in Tacna on Monday.'],
  [
    "The wives, Marta Rojas and Elena Diaz, had tea at the mayor's house.",
    'CONSULT banquet happened: actor Marta Rojas, actor Elena Diaz; 2025-08-07 implied; -',
  ],
  ['Chile had tea for export.'],
  [
    'The envoy to Peru, Ana Soto, met Ecuadorean President Luis Ruiz in Quito on Monday.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Ruiz; 2025-08-04 implied; Quito',
  ],
  ['The envoy to Peru, Ana Soto and others met in Quito.'],
  [
    'Chilean minister Ana Soto attended the fair jointly held by the Peruvian Embassy.',
    'CONSULT ceremony happened: attendee Ana Soto; 2025-08-07 implied; -',
  ],
  [
    'Chilean smuggler Ana Soto was held by the Peruvian police on Monday.',
    'COERCE arrest happened: actor Peruvian police, recipient Ana Soto; 2025-08-04 implied; -',
  ],
  [
    'Seeing the guests off at the port in Suva were Fijian Foreign Minister Ana Waqa and Tongan Ambassador to Fiji Peter Lomu.',
    'CONSULT farewell happened: host Ana Waqa, host Peter Lomu; -; Suva',
  ],
  [
    'Peruvian minister Luis Vega is expected to join the delegation to Quito on Monday.',
    'CONSULT visit planned: actor Luis Vega; 2025-08-11 implied; Quito',
  ],
  ['Peruvian minister Luis Vega joined the call for calm.'],
  [
    'Chilean ambassador Ana Soto presented 40 computers to pupils in Tacna on Monday.',
    'AID gift happened: actor Ana Soto; 2025-08-04 implied; Tacna',
  ],
  ['Chilean ambassador Ana Soto presented 40 arguments to pupils in Tacna on Monday.'],
  [
    'On Friday, the heads of the customs services of Peru, Chile and Fiji, met in Suva.',
    'CONSULT talks happened: actor Peru, actor Chile, actor Fiji; 2025-08-08 implied; Suva',
  ],
  [
    "The paper Aurora carried Peruvian President Luis Vega's message to King Felipe of Spain on Sunday.",
    'CONSULT letter happened: actor Luis Vega, recipient King Felipe; 2025-08-03 implied; -',
  ],
  [
    'The Prime Ministers of Fiji and Tonga agreed to open the port.',
    'AGREE undertaking happened: actor Fiji, actor Tonga; 2025-08-07 implied; -',
  ],
  [
    'The Kyrgyz Republic and Fiji signed a treaty on Monday.',
    'AGREE signing happened: signatory Kyrgyz Republic, signatory Fiji; 2025-08-04 implied; -',
  ],
  [
    'President Ana Waqa, who once harshly criticized Tonga, was at the port on Monday.',
    'ACCUSE condemnation happened: actor Ana Waqa, recipient Tonga; -; -',
  ],
  [
    'The warning from Fiji, carried by the Suva Times, came on Monday.',
    'THREATEN warning happened: actor Fiji; -; -',
  ],
  ['Fijian minister Ana Waqa said: "He did inform me that he would be stepping down."'],
  [
    'The Fiji Gas Corporation signed a deal to sell gas to Tonga.',
    'AGREE signing happened: signatory Fiji Gas Corporation, signatory Tonga; 2025-08-07 implied; -',
  ],
  [
    'The Fiji Gas Corporation signed a deal to sell gas in May.',
    'AGREE signing happened: signatory Fiji Gas Corporation; 2025-08-07 implied; -',
  ],
  [
    'The Fiji Gas Corporation signed deals to buy gas from sellers, including Petroval Energy and Nordgas Holdings.',
    'AGREE signing happened: signatory Fiji Gas Corporation, signatory Petroval Energy, signatory Nordgas Holdings; 2025-08-07 implied; -',
  ],
  [
    'The note rests on the talks held during the Norway-Ghana Energy and Fisheries Meeting in Accra.',
    'CONSULT talks happened: actor Norway, actor Ghana; -; Accra',
  ],
  [
    'Chile and Laos will open embassies this year. Diplomatic relations were established in 1975.',
    'AGREE opening of mission planned: actor Chile, actor Laos; 2025-01-01 implied; -',
    'AGREE ties happened: actor Chile, actor Laos; 1975-01-01 stated; -',
  ],
  [
    'Chile and Laos will open embassies. Fiji and Laos signed a pact. Diplomatic relations were established in 1975.',
    'AGREE opening of mission planned: actor Chile, actor Laos; -; -',
    'AGREE signing happened: signatory Fiji, signatory Laos; 2025-08-07 implied; -',
  ],
  [
    'Chile met Laos in Suva. Relations were established with Fiji in 1975.',
    'CONSULT talks happened: actor Chile, actor Laos; 2025-08-07 implied; Suva',
  ],
  ['It is a century since the last president to visit Fiji, Ana Soto, arrived by ship.'],
  [
    'Peruvian Prime Minister Luis Vega thanked Fiji for the warm welcome and extended his invitation to Fijian President Ana Waqa to visit Peru.',
    'SUPPORT thanks happened: actor Luis Vega, recipient Fiji; 2025-08-07 implied; -',
    'REQUEST invitation happened: actor Luis Vega, recipient Ana Waqa; 2025-08-07 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
