import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenIn } from './spoken-events.ts';

const cases: readonly (readonly [text: string, want: readonly string[]])[] = [
  ['Chile said it would not recognise the ruling of the court.', ['REJECT Chile']],
  ["Chile said it does not recognise Peru's claim to the lake.", ['REJECT Chile > Peru']],
  ['"We cannot tolerate such conduct," Chile said.', ['REJECT Chile']],
  ['Chile said it would ignore the ruling.', ['REJECT Chile']],
  ['Chile said there were no plans to close the embassy.', ['REJECT Chile']],
  ['Chile said there was no truth in the reports.', ['REJECT Chile']],
  ['Chile said it would recognise the ruling of the court.', []],
  ['Chile said Peru would not recognise the ruling of the court.', []],
  ['Chile said it did not attend the fair.', []],
  ['Chile said there were no flights on Monday.', []],
  ['Chile said it would not rain in Lima.', []],
];
for (const [text, want] of cases) {
  test(text, async () => {
    assert.deepEqual(await spokenIn(text, 'event-spoken-refusal'), want);
  });
}
