import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

const cases: readonly (readonly [text: string, ...people: readonly string[]])[] = [
  // A ruler's number belongs to the one name that he has.
  ['King Tupou II visited Kenya on Monday.', 'King Tupou II'],
  ['Ana Soto met His Majesty King Harald V in Oslo.', 'Ana Soto', 'King Harald V'],
  ['Queen Ingrid III received Ana Soto.', 'Ana Soto', 'Queen Ingrid III'],
  ['King Tupou II met Ana Soto. King Tupou thanked her.', 'Ana Soto', 'King Tupou II'],
  ['Prince Koroi IV said that trade had grown.', 'Prince Koroi IV'],
  // Near misses: a number that counts things, a name in full, a stage of work.
  ['Chapter II was adopted on Monday.'],
  ['George Soto III met Ana Ruiz.', 'Ana Ruiz', 'George Soto III'],
  ['Phase V began in Kenya on Monday.'],
];
for (const [text, ...people] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.filter(({ type }) => type === 'person');
    assert.deepEqual(found.map(({ name }) => name).toSorted(), people);
  });
}
