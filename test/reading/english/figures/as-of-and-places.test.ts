import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureClaim } from '../../../../src/model/claim.ts';
import { figuresOf } from './figures-of.ts';

async function figureOf(text: string): Promise<FigureClaim | undefined> {
  return (await figuresOf(text, '2025-03-12'))[0];
}

const days: readonly (readonly [text: string, start: string | null])[] = [
  ['On Monday rice prices rose by 4 percent.', '2025-03-10'],
  ['The raid killed 16 people in the north this week.', '2025-03-10'],
  ['Flooding has killed 45 people in the past week.', '2025-03-05'],
  ['Exports reached $3 billion in 2023.', '2023-01-01'],
  ['Some 120 people have been killed since January.', '2025-03-11'],
  // Dates that an adverb heads.
  ['A week ago Fiji detained ten sailors in the strait.', '2025-03-03'],
  ['Earlier this month, Fiji sent four boats to the strait.', '2025-03-01'],
  // Near misses: the day dates something else.
  ['The bank, which failed in 2023, has 300 clerks.', null],
  ['The 2015 treaty protects 300 sites.', null],
];

for (const [text, start] of days) {
  test(`as of ${start}: ${text}`, async () => {
    assert.equal((await figureOf(text))?.asOf?.start ?? null, start);
  });
}

const places: readonly (readonly [text: string, place: string | null])[] = [
  // Whose a place is where it stands, is where too; who owns what is counted is not.
  ["The agency put up the last of 44 radars for a sea system at Fiji's Tora harbour last week.", 'Fiji'],
  ["Some 40 ships at Fiji's port of Tora were checked.", 'Fiji'],
  ["Some 40 ships of Fiji's navy were checked.", null],
  // Numbers listed before their verb have the place behind it; a later clause keeps its own.
  ['About 40 miners and 12 drivers were hurt near Cusco, the ministry said.', 'Cusco'],
  ['Some 40 miners slept, 12 drivers were hurt near Cusco.', null],
  ['A raid on a Nairobi clinic killed nine people.', 'Nairobi'],
  ['Six people died in a fire at a market in Suva.', 'Suva'],
  ['Kenya launched 12 rockets.', 'Kenya'],
  ["Kenya's army tested 12 rockets.", 'Kenya'],
  ['The deal raised UK exports to $3 billion.', 'United Kingdom'],
  ['Norway exported $3 billion in goods.', 'Norway'],
  // Who takes in need not stand beside the verb.
  ['Fiji is able to take 400 more refugees under this plan.', 'Fiji'],
  ["Kenya's plans to absorb 500 new boats look sound.", 'Kenya'],
  // Near misses: given, counted or killed elsewhere.
  // Firms are where they are of, and not where they work.
  ['Norway listed 24 Chilean firms linked to dredging in the Yellow Sea.', 'Chile'],
  ['Kenya gave $3 million.', null],
  ['Kenya killed 12 rebels.', null],
];

for (const [text, place] of places) {
  test(`holds in ${place}: ${text}`, async () => {
    assert.equal((await figureOf(text))?.place?.name ?? null, place);
  });
}
