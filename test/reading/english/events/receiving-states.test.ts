import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // What befalls the things and people of a state befalls the state, though only its adjective is named.
  [
    'The United States imposed sanctions on two Russian banks on Thursday.',
    'SANCTION sanctions happened: actor United States, recipient Russian; 2025-08-07 implied; -',
  ],
  [
    'Norway sanctioned two Chilean firms.',
    'SANCTION sanctions happened: actor Norway, recipient Chilean firms; 2025-08-07 implied; -',
  ],
  [
    'China lifted its ban on Japanese seafood.',
    'CONCEDE easing of restrictions happened: actor China, recipient Japanese; 2025-08-07 implied; -',
  ],
  [
    'Jordan shot down several Iranian drones.',
    'ASSAULT destruction happened: actor Jordan, recipient Iranian; 2025-08-07 implied; -',
  ],
  [
    'Norway granted asylum to two Chilean pilots.',
    'AID asylum happened: actor Norway, recipient Chilean; 2025-08-07 implied; -',
  ],
  [
    'Rebels killed three Kenyan peacekeepers in an ambush near Goma.',
    'ASSAULT killing happened: actor Rebels, recipient Kenyan; 2025-08-07 implied; Goma',
  ],
  [
    'Militants attacked a Kenyan convoy.',
    'ASSAULT attack happened: actor Militants, recipient Kenyan; 2025-08-07 implied; -',
  ],
  ['The Kenyan sun shone on a Peruvian rose.'],
  // The capital stands for its state where something is given or said to it, or a mission is there.
  [
    'Denmark donated 19 jets to Kyiv.',
    'AID donation happened: actor Denmark, recipient Kyiv; 2025-08-07 implied; -',
  ],
  [
    'Jordan apologised to Lima for the delay.',
    'CONCEDE apology happened: actor Jordan, recipient Lima; 2025-08-07 implied; -',
  ],
  [
    'Ghana opened an embassy in Lima.',
    'AGREE opening of mission happened: actor Ghana, recipient Lima; 2025-08-07 implied; Lima',
  ],
  ['Peru flew the envoy to Oslo.'],
  // A strike on the ground of another state is on that state, one on people there is not.
  [
    'Israel struck targets near Damascus. Syria condemned it.',
    'ASSAULT strike happened: actor Israel, recipient Syria; 2025-08-07 implied; Damascus',
    'ACCUSE condemnation happened: actor Syria; 2025-08-07 implied; -',
  ],
  [
    "Ukraine hit an oil depot in Russia's Rostov region.",
    'ASSAULT strike happened: actor Ukraine, recipient Russia; 2025-08-07 implied; Rostov region',
  ],
  [
    'Ghana bombed rebels in Togo.',
    'ASSAULT attack happened: actor Ghana, recipient rebels; 2025-08-07 implied; Togo',
  ],
  // Who is fought by those who are struck is not struck; nobody acts upon himself.
  [
    'Norway kept its fleet in port after Iran fired a rocket into the Black Sea and urged Tehran to hold back.',
    'MOBILIZE weapons test happened: actor Iran; 2025-08-07 implied; Black Sea',
  ],
  [
    'Russia launched 70 drones at Ukraine overnight.',
    'ASSAULT missile strike happened: actor Russia, recipient Ukraine; 2025-08-07 implied; Ukraine',
  ],
  [
    'Kenya sent 1,000 police officers to Haiti.',
    'MOBILIZE deployment happened: actor Kenya, recipient Haiti; 2025-08-07 implied; -',
  ],
  [
    'Albania handed over a wanted banker to Italy.',
    'RETREAT return happened: actor Albania, recipient Italy; 2025-08-07 implied; -',
  ],
  [
    'Iraq asked the United Nations mission to leave.',
    'REQUEST request happened: actor Iraq, recipient United Nations; 2025-08-07 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
