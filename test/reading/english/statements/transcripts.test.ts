import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';
import { saidIn } from './said-in.ts';

const soto = 'Peruvian Prime Minister Ana Soto met the press in Suva.';
const asked = 'JOURNALIST:\n\nWhen will the ferry sail again this year?';

const cases: readonly (readonly [name: string, text: string, ...said: readonly string[]])[] = [
  [
    'A label in a paragraph of its own gives all that follows to its speaker, until the next.',
    `${soto}\n\nPRIME MINISTER SOTO:\n\nThe new ferry will serve both ports.\n\nIt carries two hundred cars a day.\n\n${asked}`,
    'Ana Soto: The new ferry will serve both ports',
    'Ana Soto: It carries two hundred cars a day',
  ],
  [
    'A label before the words in one paragraph.',
    `${soto}\n\nANA SOTO: The new ferry will serve both ports.\n\nQ: When will it sail?\n\nANA SOTO: It sails in the first week of May.\n\n${asked}`,
    'Ana Soto: The new ferry will serve both ports',
    'Ana Soto: It sails in the first week of May',
  ],
  [
    'An office alone is whoever holds it in the head.',
    `Peru Prime Minister Ana Soto, transcript.\n\nPRIME MINISTER:\n\nThe new ferry will serve both ports.\n\n${asked}`,
    'Ana Soto: The new ferry will serve both ports',
  ],
  [
    'What a speaker says of himself is the sentence as it stands.',
    `${soto}\n\nMS SOTO:\n\nI welcome the new ferry between our ports.\n\n${asked}`,
    'Ana Soto: I welcome the new ferry between our ports',
  ],
  [
    'Greetings, thanks and questions are no statements.',
    `${soto}\n\nMS SOTO:\n\nGood afternoon to you all.\n\nThank you very much for coming here today.\n\nHow many of you came by the ferry?\n\n${asked}`,
  ],
  [
    'A reporter who is called by name asks.',
    `${soto} Tom Reid of the Suva Post was there.\n\nTOM REID:\n\nThe ferry is late again this year. Why is that?\n\nMS SOTO:\n\nThe crew of the ferry was ill for weeks.\n\n${asked}`,
    'Ana Soto: The crew of the ferry was ill for weeks',
  ],
  [
    'A label that nobody fits ends the turn.',
    `${soto}\n\nMS SOTO:\n\nThe new ferry will serve both ports.\n\nMR VALE:\n\nThe old one will be sold in May.\n\n${asked}`,
    'Ana Soto: The new ferry will serve both ports',
  ],
  [
    'Headings in capitals are no labels.',
    `${soto}\n\nPORTS:\n\nThe new ferry will serve both ports.\n\nROADS:\n\nThe road is to be widened by May.`,
  ],
  ['One label alone makes no transcript.', `${soto}\n\nANA SOTO:\n\nThe new ferry will serve both ports.`],
];

for (const [name, text, ...said] of cases) {
  test(name, async () => {
    assert.deepEqual(await saidIn(text), said);
  });
}

test('"I" and "we" are whoever has the turn.', async () => {
  const { claims, actors } = await readCase(
    `${soto}\n\nPRIME MINISTER SOTO:\n\nI met President John Koroi of Fiji in Suva yesterday.\n\nWe will build a new quay in Suva.\n\n${asked}`,
  );
  const met = claims.filter((claim) => claim.kind === 'event');
  const names = met.flatMap(({ participants }) => participants.map(({ party }) => actors[party.actor].name));
  assert.ok(names.includes('Ana Soto') && names.includes('John Koroi'), names.join());
  const vows = claims.filter((claim) => claim.kind === 'commitment');
  assert.deepEqual(
    vows.map(({ by }) => actors[by[0].actor].name),
    ['Ana Soto'],
  );
});
