import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from '../statements/said-in.ts';
import { eventsOf } from './read-events.ts';

/** Of each text the parties of its first event. */
const cases: readonly (readonly [text: string, parties: string])[] = [
  ['Guinea, Maldives, Seychelles condemned the raid.', 'Guinea, Maldives, Seychelles'],
  ['On Monday, Guinea, Maldives, Seychelles strongly condemned the raid.', 'Guinea, Maldives, Seychelles'],
  ['At the summit, Fiji, Tonga, Kenya condemned the raid.', 'Fiji, Tonga, Kenya'],
  ['South Korea, Japan, the United States have condemned the launch.', 'South Korea, Japan, United States'],
  ['Trinidad and Tobago, Barbados, Jamaica condemned the raid.', 'Trinidad and Tobago, Barbados, Jamaica'],
  ['The ministers of Fiji, Tonga condemned the raid.', 'Fiji, Tonga'],
  ['Georgia, Armenia, Azerbaijan joined the talks in Brussels.', 'Georgia, Armenia, Azerbaijan'],
  ['Guinea condemned the raid.', 'Guinea'],
  // A town with its country, and then another country.
  ['In Suva, Fiji, Kenya condemned the raid.', 'Kenya'],
  ['On Monday in Fiji, Kenya condemned the raid.', 'Kenya'],
  // What a preposition leads to.
  ['Unlike Peru, Chile condemned the raid.', 'Chile'],
  ['Like Peru and Fiji, Chile condemned the raid.', 'Chile'],
  ['A former ally of Peru, Chile condemned the raid.', 'Chile'],
  // Where one stands in the dateline, and who is addressed.
  ['Suva, Fiji - Kenya condemned the raid.', 'Kenya'],
  ['Peru, Chile has condemned the raid.', 'Chile'],
];
for (const [text, parties] of cases) {
  test(text, () => {
    const [event] = eventsOf(text, { publishedOn: '2025-03-04' });
    assert.equal(event?.participants.map(({ party }) => party.name).join(', '), parties);
  });
}

const said: readonly (readonly [text: string, words: string])[] = [
  ['On Monday, the ministers of Fiji, Tonga said the raid was wrong.', 'Fiji + Tonga: the raid was wrong'],
  ['Fiji, Tonga, Kenya said the raid was wrong.', 'Fiji + Tonga + Kenya: the raid was wrong'],
  [
    'Germany, France, Italy and Spain urged Israel to halt the strikes.',
    'Germany + France + Italy + Spain: Israel to halt the strikes',
  ],
  ['In Suva, Fiji, Kenya said the raid was wrong.', 'Kenya: the raid was wrong'],
  ['Berg flew to Suva, Fiji, Kenya said.', 'Kenya: Berg flew to Suva, Fiji'],
  ['In Georgia, Russia said the raid was wrong.', 'Russia: the raid was wrong'],
];
for (const [text, words] of said) {
  test(`who says it: ${text}`, async () => assert.equal((await saidIn(text))[0], words));
}
