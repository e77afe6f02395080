import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-08-08';
// Who blames whom where the doer is a pronoun, a paper or people without a name; each kind with what looks like it and tells nobody.
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'The claim is a fabrication, the Fijian defence minister said on Monday, as he accused Tonga of theft.',
    'ACCUSE accusation happened: actor Fiji, recipient Tonga; 2025-08-07 implied; -',
  ],
  [
    'The claim is a fabrication, the Fijian defence minister said on Monday, as officials heard he accused Tonga.',
    'ACCUSE accusation happened: recipient Tonga; 2025-08-07 implied; -',
  ],
  [
    'Fiji on Thursday hit back at Chile as it slammed the Tongan decision to leave the bank.',
    'ACCUSE condemnation happened: actor Fiji, recipient Chile; 2025-08-07 implied; -',
    'ACCUSE condemnation happened: actor Fiji, recipient Tongan; 2025-08-07 implied; -',
  ],
  [
    'The bank closed as it slammed the Tongan decision to leave.',
    'ACCUSE condemnation happened: recipient Tongan; -; -',
  ],
  [
    'Peru submitted a letter to the United Nations accusing Chile of theft.',
    'CONSULT letter happened: actor Peru, recipient United Nations; 2025-08-07 implied; -',
    'ACCUSE accusation happened: actor Peru, recipient Chile; -; -',
  ],
  ['Peru received a letter accusing Chile of theft.', 'ACCUSE accusation happened: recipient Chile; -; -'],
  [
    'Chilean parliament members also denounced the latest move by Fiji.',
    'ACCUSE condemnation happened: actor Chilean parliament members, recipient Fiji; 2025-08-07 implied; -',
  ],
  [
    'The ministers of Peru singled out Fiji for sharp criticism.',
    'ACCUSE condemnation happened: actor Peru, recipient Fiji; 2025-08-07 implied; -',
  ],
  ['Peru singled out Fiji for a prize.'],
  ["Two rockets blasted off from Chile's newly built base."],
  [
    'Peruvian minister Luis Vega repeated accusations that Chile was hitting civilians.',
    'ASSAULT strike alleged: actor Chile; -; -',
    'ACCUSE accusation happened: actor Luis Vega, recipient Chile; 2025-08-07 implied; -',
  ],
  [
    'Peruvian minister Luis Vega heard accusations that Chile was hitting civilians.',
    'ASSAULT strike alleged: actor Chile; -; -',
  ],
  [
    "On Monday Chilean lawmakers condemned Fiji's move.",
    'ACCUSE condemnation happened: actor Chilean lawmakers, recipient Fiji; 2025-08-04 implied; -',
  ],
  [
    'Peru accused the rebels of exaggerating the harm.',
    'ACCUSE accusation happened: actor Peru; 2025-08-07 implied; -',
  ],
  ['Peru welcomed the progress made in the project.'],
  [
    "Peru welcomed Chile's move.",
    'SUPPORT welcome happened: actor Peru, recipient Chile; 2025-08-07 implied; -',
  ],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
