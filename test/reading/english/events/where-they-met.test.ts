import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // What two agreed at their meeting, on its day and where it was.
  [
    'Chilean Foreign Minister Ana Soto and Peruvian Foreign Minister Luis Diaz met in Suva on Monday. It rained. It was dark. Soto and Diaz agreed to build a port.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-13 implied; Suva',
    'AGREE undertaking happened: actor Soto, actor Diaz; 2025-10-13 implied; Suva',
  ],
  [
    'Chilean Foreign Minister Ana Soto and Peruvian Foreign Minister Luis Diaz met in Suva on Tuesday. Chile and Peru agreed to lower fees.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'AGREE undertaking happened: actor Chile, actor Peru; 2025-10-14 implied; Suva',
  ],
  [
    'President Ana Soto of Chile received her Peruvian counterpart in Suva on Tuesday. Soto and President Luis Diaz of Peru agreed to lower fees.',
    'CONSULT reception happened: host Ana Soto, actor Peruvian; 2025-10-14 implied; Suva',
    'AGREE undertaking happened: actor Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
  ],
  // What one of them asked of the other's state, and what he said on a day of the news.
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. Soto urged Peru to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'REQUEST appeal happened: actor Soto, recipient Peru; 2025-10-14 implied; Suva',
  ],
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Thursday. Soto urged Kenya on Thursday to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-16 implied; Suva',
    'REQUEST appeal happened: actor Soto, recipient Kenya; 2025-10-16 implied; Suva',
  ],
  // The town where another telling names only its state.
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. She met President Rosa Vega of Kenya in Fiji on Tuesday. Soto urged Tonga on Tuesday to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'CONSULT talks happened: actor Ana Soto, actor Rosa Vega; 2025-10-14 implied; Fiji',
    'REQUEST appeal happened: actor Soto, recipient Tonga; 2025-10-14 implied; Suva',
  ],
  // Near misses: another town in the sentence, meetings in two towns, somebody else, a state alone, a call, another week.
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. In Quito, Soto urged Kenya to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'REQUEST appeal happened: actor Soto, recipient Kenya; 2025-10-14 implied; Quito',
  ],
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. She met President Rosa Vega of Kenya in Quito on Wednesday. Soto urged Tonga to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'CONSULT talks happened: actor Ana Soto, actor Rosa Vega; 2025-10-15 implied; Quito',
    'REQUEST appeal happened: actor Soto, recipient Tonga; 2025-10-14 implied; -',
  ],
  // Whose president was there, is asked there.
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. She met President Rosa Vega of Kenya in Quito on Wednesday. Soto urged Kenya to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'CONSULT talks happened: actor Ana Soto, actor Rosa Vega; 2025-10-15 implied; Quito',
    'REQUEST appeal happened: actor Soto, recipient Kenya; 2025-10-14 implied; Quito',
  ],
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. President Rosa Vega urged Kenya to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'REQUEST appeal happened: actor Rosa Vega, recipient Kenya; 2025-10-14 implied; -',
  ],
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. Chile urged Kenya to lift the ban.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'REQUEST appeal happened: actor Chile, recipient Kenya; 2025-10-14 implied; -',
  ],
  [
    'Chilean Foreign Minister Ana Soto called Peruvian Foreign Minister Luis Diaz from Suva on Tuesday. Soto urged Kenya to lift the ban.',
    'REQUEST appeal happened: actor Soto, recipient Kenya; 2025-10-14 implied; -',
  ],
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva in May. Soto urged Kenya to lift the ban on Thursday.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-05-01 implied; Suva',
    'REQUEST appeal happened: actor Soto, recipient Kenya; 2025-10-16 implied; -',
  ],
  [
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Diaz in Suva on Tuesday. Soto criticized Diaz during the campaign.',
    'CONSULT talks happened: actor Ana Soto, actor Luis Diaz; 2025-10-14 implied; Suva',
    'ACCUSE condemnation happened: actor Soto, recipient Diaz; 2025-10-14 implied; -',
  ],
  [
    'Chile and Peru have held many rounds of talks in Suva. Chile and Peru agreed in 1995 to build a port.',
    'CONSULT talks happened: actor Chile, actor Peru; -; Suva',
    'AGREE undertaking happened: actor Chile, actor Peru; 1995-01-01 stated; -',
  ],
  // A stay lends its days to the contacts there.
  [
    'President Ana Soto of Chile will travel to Suva on 10 November. While in Suva, Soto will meet President Luis Diaz of Peru.',
    'CONSULT arrival planned: actor Ana Soto; 2025-11-10 implied; Suva',
    'CONSULT talks planned: actor Soto, actor Luis Diaz; 2025-11-10 implied; Suva',
  ],
  [
    'President Ana Soto of Chile will travel to Suva on 10 November. In Quito, Soto will meet President Luis Diaz of Peru.',
    'CONSULT arrival planned: actor Ana Soto; 2025-11-10 implied; Suva',
    'CONSULT talks planned: actor Soto, actor Luis Diaz; -; Quito',
  ],
  // A part of a state, an occasion in a town, a participle beside what was done, "involving".
  [
    'Ms Soto was fatally shot in Western Chile.',
    'ASSAULT shooting happened: recipient Soto; 2025-10-16 implied; Chile',
  ],
  [
    'Peru demolished homes in the part of the West Bank known as Area C.',
    'ASSAULT destruction happened: actor Peru; 2025-10-16 implied; West Bank',
  ],
  [
    'Kenya rejected French charges at a Suva conference.',
    'REJECT rejection happened: actor Kenya, recipient French; 2025-10-16 implied; -',
  ],
  [
    'Ms Soto spoke at a Suva conference where Kenya rejected French charges.',
    'REJECT rejection happened: actor Kenya, recipient French; 2025-10-16 implied; Suva',
    'CONSULT summit happened: actor Soto; 2025-10-16 implied; Suva',
  ],
  [
    'A Chilean group demonstrated outside the Peruvian consulate in Suva on Tuesday, calling on Peru to leave the shoal.',
    'PROTEST protest happened: actor Chilean group; 2025-10-14 implied; Suva',
    'REQUEST appeal happened: actor Chilean group, recipient Peru; 2025-10-14 implied; Suva',
  ],
  [
    'A Chilean group demonstrated on Tuesday, calling on Peru to leave the port of Suva.',
    'REQUEST appeal happened: actor Chilean group, recipient Peru; 2025-10-14 implied; -',
  ],
  [
    'The Chilean Navy held exercises involving two ships in the South China Sea.',
    'MOBILIZE drill happened: actor Chilean Navy; 2025-10-16 implied; South China Sea',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
