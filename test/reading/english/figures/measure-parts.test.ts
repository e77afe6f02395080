import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureClaim } from '../../../../src/model/claim.ts';
import { figuresOf } from './figures-of.ts';

/** aspect/concept/thing, then owner, "with", event and rate where they are told. */
const parts: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  ['Trade between Chile and Peru fell to 34 million euros.', 'flow/trade/Trade owner Chile with Peru'],
  ['Trade between Peru and Chile fell to 34 million euros.', 'flow/trade/Trade owner Chile with Peru'],
  ["Peru's exports to Chile reached $64 million.", 'flow/export/exports owner Peru with Chile'],
  ['Norway had a $9 billion trade surplus with Chile.', 'flow/surplus/trade surplus owner Norway with Chile'],
  ['Chile exported goods worth $4 million a year.', 'flow/null/goods owner Chile rate year'],
  ['Kenya launched 12 rockets.', 'flow/launch/rockets owner Kenya'],
  ["Kenya's navy launched 12 rockets.", 'flow/launch/rockets owner Kenya'],
  ['The deal raised the exports of the UK to $3 billion.', 'flow/export/exports owner United Kingdom'],
  ['A raid on the port killed 12 people.', 'flow/dead/people event raid'],
  ['Nine sailors died in a fire.', 'flow/dead/sailors event fire'],
  ['The storm left 30 people dead.', 'flow/dead/people event storm'],
  ['Inflation rose to 8 percent.', 'rate/inflation/inflation'],
  ['Bolivia is the third state to sign the pact.', 'rank/null/state'],
  ['The talks lasted three hours.', 'duration/null/talks'],
  // Near misses: who lists, meets or fears so many does not have them, and nobody owns whom a raid killed.
  ['Kenya listed 59 firms.', 'stock/null/firms'],
  ['Norway met 12 envoys.', 'flow/null/envoys owner Norway'],
  ['Norway fears 300 deaths.', 'stock/dead/deaths'],
];

function told({ measureParts }: FigureClaim): string {
  if (measureParts === null) return 'none';
  const { aspect, concept, thing, owner, with: partner, event, rate } = measureParts;
  const named = Object.entries({ owner, with: partner, event, rate }).filter(([, value]) => value !== null);
  return [`${aspect}/${concept}/${thing}`, ...named.map(([name, value]) => `${name} ${value}`)].join(' ');
}

for (const [text, ...wanted] of parts) {
  test(`the parts of: ${text}`, async () => {
    assert.deepEqual((await figuresOf(text, '2025-03-10')).map(told), wanted);
  });
}
