import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from './read-events.ts';

/** Sentences with the place of their first event, "-" for none. */
const cases: readonly (readonly [sentence: string, place: string])[] = [
  // The verb's own phrase, and what is done to a paper is done where the paper is.
  ['Peru and Chile signed a treaty in Suva.', 'Suva'],
  ['The envoys of Peru and Chile met on the resort island of Jeju on Friday.', 'Jeju'],
  ['President Ana Ruiz paid a working visit to the Republic of Fiji on 12 October.', 'Fiji'],
  ['President Ana Ruiz welcomed President Luis Soto to Quito.', 'Quito'],
  ['Peru deployed troops to Fiji.', 'Fiji'],
  // Where somebody speaks.
  ['In Quito, President Ana Ruiz condemned Chile.', 'Quito'],
  ['Speaking in Quito, President Ana Ruiz condemned Chile.', 'Quito'],
  ['Speaking at a news conference in Quito, President Ana Ruiz condemned Chile.', 'Quito'],
  ['In an address to the guild of brewers in Quito, President Ana Ruiz condemned Chile.', 'Quito'],
  ['During a visit to Fiji, President Ana Ruiz condemned Chile.', 'Fiji'],
  // Near misses: where that is of which is spoken, who receives, whose envoy or ministry it is.
  ['President Ana Ruiz condemned the attack by Chile in Tacna.', '-'],
  ['President Ana Ruiz condemned Chilean activities around Fiji.', '-'],
  ['Ana Ruiz praised the inclusion of new ships in India.', '-'],
  ['President Ana Ruiz voiced support to Fiji.', '-'],
  ['Peru sent aid to Fiji.', '-'],
  ['The foreign ministry in Quito condemned Chile.', '-'],
  // Houses of government, where somebody is at them; what they say is said by nobody's house.
  ['President Ana Ruiz met President Luis Soto of Chile at the White House on Thursday.', 'White House'],
  ['The envoys of Peru and Chile met in the Kremlin on Friday.', 'Kremlin'],
  ['The White House condemned Chile.', '-'],
  // What is taken or struck, by its kind and name; from where it is fired.
  ['Peru captured the port of Arica from Chile on Monday.', 'Arica'],
  ['Peru shelled the city of Arica on Monday.', 'Arica'],
  ['Peru fired three ballistic missiles from the western town of Tolva on Monday.', 'Tolva'],
  ['Peru withdrew its troops from the city of Arica on Monday.', '-'],
  // The ground of a deed, in ways that no preposition of its own tells.
  [
    'It lies south of the Galwan Valley, where Peruvian troops clashed in June with Chilean troops.',
    'Galwan Valley',
  ],
  ['Peruvian air strikes on Fiji drew protests.', 'Fiji'],
  ['Peru bombed Suva on Monday.', 'Suva'],
  ['Peru seized Scarborough from Fiji.', 'Scarborough'],
  ['Peru fired a missile over Fiji on Monday.', 'Fiji'],
  ['"We urge all parties to show restraint," Defence Minister Ana Ruiz told a briefing in Quito.', 'Quito'],
  ['President Ana Ruiz met President Luis Soto, Minister John Koroi and others in Quito.', 'Quito'],
  // Near misses: words may be attacks; what others say; the clause tells of something else.
  ['The attacks by Peru on Fiji were part of a campaign, Soto said.', '-'],
  ['Peru seized a ship from Fiji.', '-'],
  ['Peru condemned Chile, Minister Ana Ruiz told a briefing in Quito.', '-'],
  // First-level divisions of states.
  ['President Ana Ruiz met President Luis Soto in Nangarhar.', 'Nangarhar'],
  ['President Ana Ruiz met President Luis Soto in Sinaloa.', 'Sinaloa'],
  // Seats of government are towns of their own names.
  ['President Ana Ruiz met President Luis Soto in The Hague.', 'The Hague'],
  ['President Ana Ruiz met President Luis Soto in Putrajaya.', 'Putrajaya'],
  ['President Ana Ruiz met President Luis Soto in Kiev.', 'Kyiv'],
];

for (const [sentence, place] of cases) {
  test(sentence, () => {
    const [event] = eventsOf(sentence);
    assert.notEqual(event, undefined);
    assert.equal(event.place?.name ?? '-', place);
  });
}

const datelines: readonly (readonly [dateline: string, country: string | null])[] = [
  // A capital that the text does not name is in its country; another town of that name may lie anywhere.
  ['LIMA', 'PER'],
  ['SPRINGFIELD', null],
];
for (const [dateline, country] of datelines) {
  test(`talks reported from ${dateline}`, () => {
    const [event] = eventsOf('Ana Ruiz met Luis Soto on Monday.', { publishedOn: '2025-10-17', dateline });
    assert.equal(event?.place?.country ?? null, country);
  });
}
