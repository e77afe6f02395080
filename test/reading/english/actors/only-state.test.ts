import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';

/** Texts with those who ban rallies in them. */
const cases: readonly (readonly [text: string, ...parties: readonly string[]])[] = [
  ['Kenya closed its border on Friday. The government banned rallies on Monday.', 'Kenya'],
  ['Kenyan students marched in Nairobi on Monday. The government banned rallies.', 'Kenya'],
  ['Kenya closed its border on Friday. The authorities banned rallies on Monday.', 'Kenya'],
  // Near misses: two states, none, a government of somebody else, an army.
  ['Kenya met Uganda in Nairobi on Friday. The government banned rallies on Monday.'],
  ['The port was closed on Friday. The government banned rallies on Monday.'],
  ['Kenya closed its border on Friday. The government of the province banned rallies on Monday.'],
  ['Kenya closed its border on Friday. The army banned rallies on Monday.'],
];
for (const [text, ...parties] of cases) {
  test(text, async () => {
    const { claims, actors } = await readCase(text);
    const bans = claims.flatMap((claim) =>
      claim.kind === 'event' && claim.act === 'ban' ? claim.participants : [],
    );
    assert.deepEqual(
      bans.map(({ party }) => actors[party.actor].name),
      parties,
    );
  });
}
