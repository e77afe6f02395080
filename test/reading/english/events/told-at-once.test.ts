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
];
for (const [text, want] of cases) test(text, () => assert.deepEqual(eventsIn(text), want));

test("a minister's support for the country is told once", () => {
  const text = "Prime Minister Ole Dahl of Norway reaffirmed Norway's support for Ghana.";
  assert.equal(eventsIn(text).filter((one) => one.startsWith('SUPPORT')).length, 1);
});
