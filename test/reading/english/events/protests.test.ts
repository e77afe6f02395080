import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Thousands of people protested in Nairobi on Tuesday against a new tax.',
    'PROTEST protest happened: actor Thousands of people; 2025-10-14 implied; Nairobi',
  ],
  [
    'Tens of thousands of people marched through Suva on Sunday.',
    'PROTEST protest happened: actor Tens of thousands of people; 2025-10-12 implied; -',
  ],
  [
    'Hundreds of teachers rallied in the Kenyan capital on Wednesday to demand better pay.',
    'PROTEST protest happened: actor teachers; 2025-10-15 implied; Nairobi',
  ],
  [
    'Some 200 villagers blocked a highway near Mombasa on Monday.',
    'PROTEST protest happened: actor villagers; 2025-10-13 implied; Mombasa',
  ],
  [
    'Farmers blocked roads across Peru with tractors on Monday.',
    'PROTEST protest happened: actor Farmers; 2025-10-13 implied; Peru',
  ],
  [
    'Kenyan students gathered outside the Serbian embassy on Monday to protest against the arrests.',
    'PROTEST protest happened: actor Kenyan students; 2025-10-13 implied; -',
  ],
  [
    'Dock workers at the port of Mombasa went on strike on Monday.',
    'PROTEST strike happened: actor Dock workers; 2025-10-13 implied; Mombasa',
  ],
  [
    'Teachers in Kenya have been on strike for three weeks.',
    'PROTEST strike happened: actor Teachers; -; Kenya',
  ],
  [
    'Truck drivers in Chile began an indefinite strike on Thursday.',
    'PROTEST strike happened: actor Truck drivers; 2025-10-16 implied; Chile',
  ],
  [
    'Kenyan opposition leader Ana Mwangi announced a hunger strike on Friday.',
    'PROTEST strike happened: actor Ana Mwangi; 2025-10-17 implied; -',
  ],
  [
    'About 900 nurses staged a walkout in Lima on Friday.',
    'PROTEST strike happened: actor nurses; 2025-10-17 implied; Lima',
  ],
  [
    'Nurses in Lima walked off the job on Friday.',
    'PROTEST strike happened: actor Nurses; 2025-10-17 implied; Lima',
  ],
  [
    'Miners in Chile downed tools on Monday.',
    'PROTEST strike happened: actor Miners; 2025-10-13 implied; Chile',
  ],
  [
    'Rioters looted shops in Nairobi on Monday.',
    'PROTEST riot happened: actor Rioters; 2025-10-13 implied; Nairobi',
  ],
  [
    'Chile and Peru announced a boycott of the summit in Lima.',
    'PROTEST boycott happened: actor Chile, actor Peru; 2025-10-16 implied; Lima',
  ],
  [
    'Norwegian pensioners took part in a rally against the law on Monday.',
    'PROTEST protest happened: actor Norwegian pensioners; 2025-10-13 implied; -',
  ],
  // Near misses: an air strike is no stoppage, a crowd that comes to watch is no protest, people do not protest by dining.
  ['Thousands of people gathered in Suva on Monday to watch the race.'],
  ['Thousands of people dined in Suva on Monday.'],
  ['Shares of Kenyan banks rallied on Monday.'],
  ['Snow blocked roads across Peru on Monday.'],
  ['The Kenyan striker walked off the pitch on Monday.'],
  ['The rebels vowed to strike targets in Chad.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
