import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../../../src/model/claim.ts';
import { readText } from '../../read-text.ts';

/** Texts with the day of their last event, "-" for none. */
const cases: readonly (readonly [text: string, day: string])[] = [
  ['Luis Diaz was in Suva on 3 March. He met Chilean minister Rosa Vega the previous day.', '2025-03-02'],
  ['Luis Diaz was in Suva on 3 March. He met Chilean minister Rosa Vega the following day.', '2025-03-04'],
  ['Luis Diaz was in Suva on 3 March. He met Chilean minister Rosa Vega a day earlier.', '2025-03-02'],
  ['Luis Diaz was in Suva on 3 March. He met Chilean minister Rosa Vega on the same day.', '2025-03-03'],
  // Near misses: no day is named, or it stands further back.
  ['Luis Diaz was in Suva in 2024. He met Chilean minister Rosa Vega the previous day.', '-'],
  ['Luis Diaz was in Suva on 3 March. It rained. He met Chilean minister Rosa Vega the previous day.', '-'],
];

for (const [text, day] of cases) {
  test(text, async () => {
    const { claims } = await readText(text, '2025-03-12');
    const events = claims.filter((claim): claim is EventClaim => claim.kind === 'event');
    assert.equal(events.at(-1)?.date?.start ?? '-', day);
  });
}
