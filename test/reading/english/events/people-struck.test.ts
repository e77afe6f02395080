import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Three civilians were killed in an attack in northern Mali on Monday.',
    'ASSAULT killing happened: recipient civilians; 2025-10-13 implied; Mali',
  ],
  [
    'Twenty people were killed in a bomb attack in Kabul on Monday.',
    'ASSAULT killing happened: recipient Twenty people; 2025-10-13 implied; Kabul',
  ],
  [
    'An explosion killed 11 people in Bamako on Monday.',
    'ASSAULT killing happened: recipient 11 people; 2025-10-13 implied; Bamako',
  ],
  [
    'Dozens of people were wounded in clashes in Nairobi on Monday.',
    'ASSAULT violence happened: recipient Dozens of people; 2025-10-13 implied; Nairobi',
  ],
  [
    'An angry mob threw stones at the embassy of Chad on Monday.',
    'ASSAULT violence happened: actor angry mob, recipient Chad; 2025-10-13 implied; -',
  ],
  [
    'A suicide bomber attacked a market in Kabul on Monday.',
    'ASSAULT attack happened: actor suicide bomber; 2025-10-13 implied; Kabul',
  ],
  [
    'Unidentified gunmen abducted three nurses in Mali on Monday.',
    'ASSAULT abduction happened: actor Unidentified gunmen, recipient nurses; 2025-10-13 implied; Mali',
  ],
  [
    'Security forces fired tear gas at protesters in Kisumu, Kenya, on Monday.',
    'COERCE crackdown happened: actor Security forces, recipient protesters; 2025-10-13 implied; Kisumu',
  ],
  // Near misses: accidents, a place that is only spoken of.
  ['Two people were injured in a landslide in Peru on Monday.'],
  ['Eight people were killed when a train hit a bus in Peru on Monday.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
