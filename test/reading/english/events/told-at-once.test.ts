import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from './read-events.ts';

/** The events of a text as type, act and status. */
function eventsIn(text: string): readonly string[] {
  return eventsOf(text, { publishedOn: '2025-10-17' }).map(
    ({ type, act, status }) => `${type} ${act} ${status}`,
  );
}

const cases: readonly (readonly [text: string, want: readonly string[]])[] = [
  ['Norway and Ghana agreed to strengthen cooperation on fisheries.', ['AGREE undertaking happened']],
  // The meeting agreed on is an event of its own.
  [
    'Norway and Ghana agreed to meet in Accra on Monday.',
    ['AGREE undertaking happened', 'CONSULT talks planned'],
  ],
  // So is the visit to which one only invites, and no other visit.
  ['Carla Sosa extended an invitation to Ana Ruiz to visit Peru.', ['REQUEST invitation happened']],
  [
    'Carla Sosa extended an invitation to Ana Ruiz to visit Peru on 3 November.',
    ['REQUEST invitation happened', 'CONSULT visit planned'],
  ],
  ['Norway and Ghana affirmed their joint commitment to protect the strait.', ['AGREE pledge happened']],
  // One stance is no second one by being told again; what is done for two is done twice.
  ['Norway backs Ghana. It rained. Norway backs Ghana on the harbour.', ['SUPPORT backing happened']],
  [
    'Norway backs Ghana. It rained. Norway backs Fiji on the harbour.',
    ['SUPPORT backing happened', 'SUPPORT backing happened'],
  ],
];
for (const [text, want] of cases) test(text, () => assert.deepEqual(eventsIn(text), want));

test("a minister's support for the country is told once", () => {
  const text = "Prime Minister Ole Dahl of Norway reaffirmed Norway's support for Ghana.";
  assert.equal(eventsIn(text).filter((one) => one.startsWith('SUPPORT')).length, 1);
});
