import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // Who receives, hosts or visits somebody is one of the two.
  [
    'Fijian President John Koroi received Chilean President Ana Soto in Suva on Monday. Both sides condemned the raid on Kenya.',
    'CONSULT reception happened: host John Koroi, actor Ana Soto; 2025-10-13 implied; Suva',
    'ACCUSE condemnation happened: actor John Koroi, actor Ana Soto; 2025-10-16 implied; -',
  ],
  [
    'Fijian President John Koroi received Chilean President Ana Soto in Suva on Monday. The pair also signed a treaty on fishing.',
    'CONSULT reception happened: host John Koroi, actor Ana Soto; 2025-10-13 implied; Suva',
    'AGREE signing happened: signatory John Koroi, signatory Ana Soto; 2025-10-16 implied; -',
  ],
  [
    'Fijian President John Koroi received Chilean President Ana Soto in Suva on Monday. The two countries signed a treaty on fishing.',
    'CONSULT reception happened: host John Koroi, actor Ana Soto; 2025-10-13 implied; Suva',
    'AGREE signing happened: signatory Fiji, signatory Chile; 2025-10-16 implied; -',
  ],
  [
    'Fijian President John Koroi hosted Chilean President Ana Soto in Suva on Monday. The presidents called on Norway to withdraw.',
    'CONSULT reception happened: host John Koroi, actor Ana Soto; 2025-10-13 implied; Suva',
    'REQUEST appeal happened: actor John Koroi, actor Ana Soto, recipient Norway; 2025-10-16 implied; -',
  ],
  // Three who are named together are three, and people are their states.
  [
    "Foreign ministers of Chile, Peru and Fiji met in Suva on Monday. The ministers condemned Norway's raid on Kenya.",
    'CONSULT talks happened: actor Chile, actor Peru, actor Fiji; 2025-10-13 implied; Suva',
    'ACCUSE condemnation happened: actor Chile, actor Peru, actor Fiji, recipient Norway; 2025-10-16 implied; -',
  ],
  [
    'Foreign ministers of Chile, Peru and Fiji met in Suva on Monday. The three called on Norway to withdraw its ships.',
    'CONSULT talks happened: actor Chile, actor Peru, actor Fiji; 2025-10-13 implied; Suva',
    'REQUEST appeal happened: actor Chile, actor Peru, actor Fiji, recipient Norway; 2025-10-16 implied; -',
  ],
  [
    'Ana Soto, John Koroi and Lia Moti met in Suva on Monday. The three leaders called on Norway to withdraw its ships.',
    'CONSULT talks happened: actor Ana Soto, actor John Koroi, actor Lia Moti; 2025-10-13 implied; Suva',
    'REQUEST appeal happened: actor Ana Soto, actor John Koroi, actor Lia Moti, recipient Norway; 2025-10-16 implied; -',
  ],
  ['Chilean and Peruvian officials said on Monday they had agreed on a truce.'],
  // By other plurals.
  [
    'Chile and Peru held talks in Suva on Monday. The delegations signed a memorandum on fishing.',
    'CONSULT talks happened: actor Chile, actor Peru; 2025-10-13 implied; Suva',
    'AGREE signing happened: signatory Chile, signatory Peru; 2025-10-16 implied; -',
  ],
  [
    'Chile and Peru held talks in Suva on Monday. The neighbours agreed to reopen their border.',
    'CONSULT talks happened: actor Chile, actor Peru; 2025-10-13 implied; Suva',
    'AGREE undertaking happened: actor Chile, actor Peru; 2025-10-16 implied; -',
  ],
  [
    'Ana Soto and John Koroi met in Suva on Monday. The former rivals agreed to share power.',
    'CONSULT talks happened: actor Ana Soto, actor John Koroi; 2025-10-13 implied; Suva',
    'AGREE undertaking happened: actor Ana Soto, actor John Koroi; 2025-10-16 implied; -',
  ],
  // Near misses: another number, people who are not states, one alone, too far back.
  [
    'Foreign ministers of Chile, Peru and Fiji met in Suva on Monday. The two called on Norway to withdraw its ships.',
    'CONSULT talks happened: actor Chile, actor Peru, actor Fiji; 2025-10-13 implied; Suva',
  ],
  [
    'Chile and Peru held talks in Suva on Monday. The presidents of two guilds signed a memorandum on fishing.',
    'CONSULT talks happened: actor Chile, actor Peru; 2025-10-13 implied; Suva',
  ],
  [
    "Chile held elections on Monday. The neighbours condemned Norway's raid on Kenya.",
    'ACCUSE condemnation happened: recipient Norway; 2025-10-16 implied; -',
  ],
  [
    'Chile and Peru held talks in Suva on Monday. It rained. The delegations signed a memorandum on fishing.',
    'CONSULT talks happened: actor Chile, actor Peru; 2025-10-13 implied; Suva',
  ],
  [
    'Chile and Peru held talks in Suva on Monday. The pair of rings was lost.',
    'CONSULT talks happened: actor Chile, actor Peru; 2025-10-13 implied; Suva',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
