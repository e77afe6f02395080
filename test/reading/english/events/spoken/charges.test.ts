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
  ['President Ana Ruiz of Chile said Peru had not yet shared any findings.', ['Ana Ruiz > Peru']],
  ['President Ana Ruiz of Chile said Peru had failed to honour its promises.', ['Ana Ruiz > Peru']],
  [
    'President Ana Ruiz of Chile said Peru and Kenya were behind violations of the truce.',
    ['Ana Ruiz > Peru > Kenya'],
  ],
  ['President Ana Ruiz of Chile said Peru had no right to the lake.', ['Ana Ruiz > Peru']],
  ['President Ana Ruiz of Chile said Peru was trying to undermine the accord.', ['Ana Ruiz > Peru']],
  ['President Ana Ruiz of Chile said Peru was arming the rebels.', ['Ana Ruiz > Peru']],
  ['President Ana Ruiz of Chile said Peru had done nothing to stop the smugglers.', ['Ana Ruiz > Peru']],
  ['President Ana Ruiz of Chile said Peru was responsible for the harbour.', []],
  ['President Ana Ruiz of Chile said Peru had not signed the treaty.', []],
  ['President Ana Ruiz of Chile said Peru had not failed to comply.', []],
  ['President Ana Ruiz of Chile said Peru would try to undermine the accord.', []],
  ['President Ana Ruiz of Chile said Peru was training doctors.', []],
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
