import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenIn } from './spoken-events.ts';

const cases: readonly (readonly [text: string, want: readonly string[]])[] = [
  [
    'President Ana Ruiz of Chile called the sanctions by Peru a gross interference.',
    ['ACCUSE Ana Ruiz > Peru'],
  ],
  ["President Ana Ruiz declared most of Peru's claims illegal.", ['REJECT Ana Ruiz > Peru']],
  ["President Ana Ruiz described Peru's tests and recent launches as a threat.", ['ACCUSE Ana Ruiz > Peru']],
  ['President Ana Ruiz called talks with Peru a waste of time.', ['REJECT Ana Ruiz > Peru']],
  ['Peru was fined, a ruling that President Ana Ruiz called illegal.', ['REJECT Ana Ruiz']],
  ['President Ana Ruiz called Luis Soto a liar.', ['ACCUSE Ana Ruiz > Luis Soto']],
  ['President Ana Ruiz called Luis Soto a friend.', []],
  ['President Ana Ruiz called the earthquake in Peru a tragedy.', []],
  ['President Ana Ruiz called Luis Soto today to express her outrage.', []],
  ['President Ana Ruiz called on Peru to end the illegal blockade.', []],
  ['President Ana Ruiz did not call Luis Soto a liar.', []],
  ['President Ana Ruiz joined what Peru calls efforts to combat crime.', []],
];
for (const [text, want] of cases) {
  test(text, async () => {
    assert.deepEqual(await spokenIn(text, 'event-naming'), want);
  });
}
