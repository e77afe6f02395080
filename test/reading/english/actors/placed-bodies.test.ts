import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Texts with the body that they name, and its state; null for none. */
const cases: readonly (readonly [text: string, body: string | null])[] = [
  ['The rocket fell into the sea, the defence ministry in Accra said.', 'defence ministry GHA'],
  ['The foreign trade ministry in Lima rejected the charge.', 'foreign trade ministry PER'],
  ['The parliament in Oslo ratified the treaty.', 'parliament NOR'],
  ["Copper exports rose, Quito's mining ministry said.", "Quito's mining ministry ECU"],
  ["Nairobi's defence ministry denied the report.", "Nairobi's defence ministry KEN"],
  // Near misses: an embassy is another state's, a town's own party and museum are no state's, and nobody's ministry has no place.
  ['The embassy in Accra denied the report.', null],
  ["Lima's party won the cup.", null],
  ["Lima's museum said it would open.", null],
  ['The ministry in charge of fish denied the report.', null],
  ['Ana Soto met the press at the ministry in May.', null],
];
for (const [text, body] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.find(({ type }) => type === 'organization');
    assert.equal(found === undefined ? null : `${found.name} ${found.country}`, body);
  });
}
