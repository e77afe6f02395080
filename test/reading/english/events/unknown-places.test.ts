import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../read-text.ts';

/** Sentences of an article from Geneva with the place of their first event, "-" for none. */
const cases: readonly (readonly [sentence: string, place: string])[] = [
  ['The foreign ministers of Norway and Kenya met in Grobbendal on Saturday.', '-'],
  ['The foreign ministers of Norway and Kenya met on Saturday near Grobbendal.', '-'],
  ['The foreign minister of Norway met the envoy of Kenya in Grobbendal on Saturday.', '-'],
  ['On the margins of the fair, the foreign ministers of Norway and Kenya met on Saturday.', '-'],
  ['The foreign ministers of Norway and Kenya met on Saturday.', 'Geneva'],
  ['The foreign ministers of Norway and Kenya met in March.', 'Geneva'],
  ['The foreign ministers of Norway and Kenya held talks in English on Saturday.', 'Geneva'],
];
for (const [sentence, place] of cases) {
  test(sentence, async () => {
    const { claims } = await readText(`GENEVA, 8 March 2025 — ${sentence}`);
    const event = claims.find((one) => one.kind === 'event');
    assert.equal(event?.kind === 'event' ? (event.place?.name ?? '-') : 'none', place);
  });
}
