import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // Two towns that are called a pair celebrate; the one that hosts is one of them.
  [
    'On Monday, Odesa hosted a gala for the 25th anniversary of the Odesa-Ho Chi Minh sister city bond.',
    'CONSULT ceremony happened: actor Odesa, actor Ho Chi Minh; 2025-10-13 implied; -',
  ],
  [
    'In August, the city of Rotterdam hosted a concert to mark the 30th anniversary of its sister-city relationship with Surabaya.',
    'CONSULT ceremony happened: actor city of Rotterdam, actor City of Surabaya; 2025-08-01 implied; -',
  ],
  [
    'Guadalajara and Portland celebrated the 40th anniversary of their sister-city ties in May.',
    'CONSULT ceremony happened: actor Guadalajara, actor Portland; 2025-05-01 implied; -',
  ],
  [
    'Portland and Sapporo marked 60 years as sister cities.',
    'CONSULT ceremony happened: actor Portland, actor Sapporo; 2025-10-16 implied; -',
  ],
  [
    'Arica and Tacna became sister cities in 1995 and marked 30 years of that bond in August.',
    'CONSULT ceremony happened: actor Arica, actor Tacna; 2025-08-01 implied; -',
    'AGREE ties happened: actor Arica, actor Tacna; 1995-01-01 stated; -',
  ],
  [
    'Busan and Porto will celebrate 20 years as sister cities in May.',
    'CONSULT ceremony planned: actor Busan, actor Porto; 2026-05-01 implied; -',
  ],
  // States keep the anniversaries of what binds them.
  [
    'Norway and Ghana celebrated 60 years of diplomatic ties in Accra on Monday.',
    'CONSULT ceremony happened: actor Norway, actor Ghana; 2025-10-13 implied; Accra',
  ],
  [
    'A concert was held in Accra on Monday to mark the 60th anniversary of Norway-Ghana relations.',
    'CONSULT ceremony happened: actor Norway, actor Ghana; 2025-10-13 implied; Accra',
  ],
  [
    'President Ana Sosa celebrated the 60th anniversary of the friendship treaty with Ghana at a gala in Lima on Monday.',
    'CONSULT ceremony happened: actor Ana Sosa, actor Ghana; 2025-10-13 implied; Lima',
  ],
  // Near misses: years, visits and sights mark nothing; a feast of one's own is no bond; what stands is no event.
  ['This year marked 60 years of diplomatic ties between Norway and Ghana.'],
  ['The year 2026 marks the 60th anniversary of ties between Norway and Ghana.'],
  ['The visit marked the 60th anniversary of ties between Norway and Ghana.'],
  ['Norway marked the 200th anniversary of its constitution on Monday.'],
  ['Norway and Ghana are marking 60 years of diplomatic ties this year.'],
  [
    'Norway and Ghana agreed to celebrate the 60th anniversary of their ties.',
    'AGREE undertaking happened: actor Norway, actor Ghana; 2025-10-16 implied; -',
  ],
  ['Arica and Tacna have been sister cities since 1995.'],
  // Towns take up ties, sign and break them.
  [
    'Arica became a sister city of Tacna in 1995.',
    'AGREE ties happened: actor Arica, actor city of Tacna; 1995-01-01 stated; -',
  ],
  [
    'Osaka was twinned with Leipzig in 1988.',
    'AGREE ties happened: actor Osaka, actor Leipzig; 1988-01-01 stated; -',
  ],
  ['Osaka is twinned with Leipzig.'],
  [
    'The cities of Kazan and Jaipur signed a twinning agreement on Tuesday.',
    'AGREE signing happened: signatory Kazan, signatory Jaipur; 2025-10-14 implied; -',
  ],
  [
    'Ulsan Metropolitan City and Chittagong signed a sister-city agreement on Monday.',
    'AGREE signing happened: signatory Ulsan Metropolitan City, signatory Chittagong; 2025-10-13 implied; -',
  ],
  [
    'The city of Leipzig severed its sister-city ties with Porto on Monday.',
    'SANCTION breaking of ties happened: actor city of Leipzig, recipient Porto; 2025-10-13 implied; -',
  ],
  [
    'Lyon, twinned with Ho Chi Minh City, sent a delegation to Vietnam on Monday.',
    'CONSULT visit happened: actor Lyon, host Vietnam; 2025-10-13 implied; Vietnam',
  ],
  [
    'Hanoi and Seoul, sister cities since 1996, signed a pact.',
    'AGREE signing happened: signatory City of Hanoi, signatory City of Seoul; 2025-10-16 implied; -',
  ],
  [
    'The mayors of Arica and Tacna, sister cities since 1995, met on Monday.',
    'CONSULT talks happened: actor City of Arica, actor City of Tacna; 2025-10-13 implied; -',
  ],
  [
    "The Gwangju City Government and the Da Nang People's Committee signed an accord.",
    "AGREE signing happened: signatory Gwangju City Government, signatory Da Nang People's Committee; 2025-10-16 implied; -",
  ],
  [
    'The city of Kharkiv agreed on Monday to buy buses from Leipzig.',
    'AGREE undertaking happened: actor city of Kharkiv; 2025-10-13 implied; -',
  ],
  // Near misses: capitals are their states; a town that is only a place takes no part.
  [
    'Hanoi and Seoul signed a trade pact in Lima, a sister city of Arica.',
    'AGREE signing happened: signatory Hanoi, signatory Seoul; 2025-10-16 implied; Lima',
  ],
  [
    'Mayor Ana Brandt of Leipzig met the mayor of Porto in Osaka, a sister city of Leipzig, on Monday.',
    'CONSULT talks happened: actor Ana Brandt, actor mayor of Porto; 2025-10-13 implied; Osaka',
  ],
  [
    'Mayor Ana Brandt of Leipzig and the mayor of Porto signed a sister-city agreement in Lima on Monday.',
    'AGREE signing happened: signatory Ana Brandt, signatory mayor of Porto; 2025-10-13 implied; Lima',
  ],
  ['The twin cities of Arica and Tacna were hit by missiles on Monday.'],
  [
    'Talks were held in the city of Leipzig on Monday between Norway and Ghana.',
    'CONSULT talks happened: actor Norway, actor Ghana; 2025-10-13 implied; Leipzig',
  ],
  ['The city of Goma fell to rebels on Monday.'],
  [
    'The city hosted a summit of Peruvian and Chilean ministers in May.',
    'CONSULT hosting happened: actor Peruvian, actor Chilean; 2025-05-01 implied; -',
  ],
  [
    'Norway and Ghana agreed on Monday to help sister cities in both countries.',
    'AGREE undertaking happened: actor Norway, actor Ghana; 2025-10-13 implied; -',
  ],
  // "The city" is the one whose mayor was named.
  [
    'Mayor Ana Brandt of Leipzig met reporters on Monday. The city signed a sister-city agreement with Porto in May.',
    'CONSULT talks happened: actor Ana Brandt; 2025-10-13 implied; -',
    'AGREE signing happened: signatory The city, signatory Porto; 2025-05-01 implied; -',
  ],
  [
    'Mayor Ana Brandt of Leipzig met reporters on Monday. The city was quiet in May, when Chile signed a pact with Peru.',
    'CONSULT talks happened: actor Ana Brandt; 2025-10-13 implied; -',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-05-01 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
