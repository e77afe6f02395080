import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';

/** The demands and threats of a text as "TYPE act: parties". */
async function actsIn(text: string): Promise<readonly string[]> {
  const { claims, actors } = await readCase(text);
  return claims.flatMap((claim) => {
    if (claim.kind !== 'event' || (claim.type !== 'REQUEST' && claim.type !== 'THREATEN')) return [];
    const parties = claim.participants.map(({ party }) => actors[party.actor].name).join(', ');
    return [`${claim.type} ${claim.act}: ${parties}`];
  });
}

const cases: readonly (readonly [text: string, ...acts: readonly string[]])[] = [
  // What others must do is demanded.
  ['"The raids must end at once," Fijian President Luis Soto said.', 'REQUEST demand: Luis Soto'],
  [
    'Chilean President Luis Soto said the talks must ensure that prisoners are freed.',
    'REQUEST demand: Luis Soto',
  ],
  ['Ghana has to pay its debt, Togolese President Luis Soto said.', 'REQUEST demand: Luis Soto, Ghana'],
  ['All parties should show restraint, Fijian President Luis Soto said.', 'REQUEST demand: Luis Soto'],
  ['Sanctions on the islands must be lifted, Fijian President Luis Soto said.', 'REQUEST demand: Luis Soto'],
  // Wishes about oneself, guesses, what is past, foreseen or blamed, and what nobody holds.
  ['"We must work harder," Fijian President Luis Soto said.'],
  ['Both sides must work harder, Fijian President Luis Soto said.'],
  ['The raids must be a mistake, Fijian President Luis Soto said.'],
  ['The talks should have ended in May, Fijian President Luis Soto said.'],
  ['The attack must be condemned, Fijian President Luis Soto said.'],
  ['Prices should fall in May, Fijian President Luis Soto said.'],
  ['Presidents have to deal with many things, Fijian President Luis Soto said.'],
  // Who is told, and who is wanted to do something.
  ['Fiji told Kenya on Tuesday it should play fair.', 'REQUEST demand: Fiji, Kenya'],
  ['Fiji told Kenya on Tuesday it was late.'],
  ['Chile wants Peru to return the boats.', 'REQUEST demand: Chile, Peru'],
  ['Chile wants to return the boats.'],
  ['Chile wants tourism to grow.'],
  // What is to be done to others is a threat.
  ['Kenya said that all options remained on the table.', 'THREATEN threat: Kenya'],
  ['Kenya said the map remained on the table.'],
  ['Fiji said it would shoot down any missiles.', 'THREATEN threat: Fiji'],
  [
    "Kenya's defence ministry said its forces would respond forcefully to Uganda.",
    "THREATEN threat: Kenya's defence ministry, Uganda",
  ],
  [
    'Chad would face severe consequences, Nigerian President Luis Soto said.',
    'THREATEN threat: Luis Soto, Chad',
  ],
  ['Kenya said it would take necessary measures against Uganda.', 'THREATEN threat: Kenya, Uganda'],
  ['Kenya said it would take countermeasures.', 'THREATEN threat: Kenya'],
  ['Kenya said it would take necessary measures to curb prices.'],
  ['Kenya said it would respond to the letter by Monday.'],
  ['Kenya said it would not destroy the bridge.'],
  ['"We will face consequences," Kenyan President Luis Soto said.'],
  ['The storm would destroy crops, Kenyan President Luis Soto said.'],
];

for (const [text, ...acts] of cases) {
  test(text, async () => {
    assert.deepEqual(await actsIn(text), acts);
  });
}
