import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../../../../src/model/claim.ts';
import { readText } from '../../../read-text.ts';

/** Charges of a text as "who accuses whom". */
async function chargesIn(text: string): Promise<readonly string[]> {
  const { claims, actors } = await readText(text, '2024-05-03');
  return claims
    .filter((claim): claim is EventClaim => claim.kind === 'event' && claim.rule === 'event-charge')
    .map(({ participants }) => participants.map(({ party }) => actors[party.actor].name).join(' > '));
}

const cases: readonly (readonly [text: string, want: readonly string[]])[] = [
  ['Chile said Peruvian patrols had crossed the border near the lake.', ['Chile > Peru']],
  [
    'According to Chile, Peruvian troops deliberately crossed the line near the lake on Friday.',
    ['Chile > Peru'],
  ],
  [
    '"The Peruvian side has severely undermined our sovereignty and breached the lake accord," Chile said.',
    ['Chile > Peru'],
  ],
  ['Chile said Peru continues to act to destabilise the island.', ['Chile > Peru']],
  ['Chile said Peruvian patrols had not crossed the border.', []],
  ['Chile said Peruvian patrols would never cross the border.', []],
  ['Chile said Chilean patrols had crossed the border.', []],
  ['Chile said Peruvian patrols had crossed the bridge for a parade.', []],
  ['Chile said Peru had agreed not to violate the accord.', []],
  ['Chile said the accord was violated on Friday.', []],
];
for (const [text, want] of cases) {
  test(text, async () => {
    assert.deepEqual(await chargesIn(text), want);
  });
}
