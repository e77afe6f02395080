import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from './read-events.ts';

/** Who receives, by a noun phrase that is itself no party. */
const cases: readonly (readonly [text: string, ...recipients: readonly string[]])[] = [
  // Members of a body, who is given leave, and owners two nouns further in.
  ['Norway imposed sanctions on senior officials in the African Union on Monday.', 'African Union'],
  ['Norway restricted the issuance of visas for Fijian officials on Monday.', 'Fijian'],
  ['Norway welcomed the ruling of a panel of judges from Fiji on Monday.', 'Fiji'],
  ['Norway rejected the demands of the head of the navy of Fiji on Monday.', 'Fiji'],
  // Near misses: where people are, where a deed was done, what something is for, what it is about.
  ['Norway attacked militants in Fiji on Monday.', 'militants'],
  ['Norway condemned the raid in Fiji on Monday.'],
  ['Norway welcomed a film shot in Fiji on Monday.'],
  ['Norway welcomed a book about Fiji on Monday.'],
];
for (const [text, ...recipients] of cases) {
  test(text, () => {
    const found = eventsOf(text, { publishedOn: '2025-08-12' }).flatMap(({ participants }) =>
      participants.filter(({ role }) => role === 'recipient').map(({ party }) => party.name),
    );
    assert.deepEqual(found, recipients);
  });
}
