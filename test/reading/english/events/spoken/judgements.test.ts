import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenIn } from './spoken-events.ts';

const cases: readonly (readonly [text: string, want: readonly string[]])[] = [
  ["Chile said Peru's claims were baseless.", ['REJECT Chile > Peru']],
  ['Chile said the Peruvian embargo was in breach of the lake treaty.', ['ACCUSE Chile > Peru']],
  [
    '"The decision by Peru is contrary to international law," President Ana Ruiz of Chile said.',
    ['ACCUSE Ana Ruiz > Peru'],
  ],
  ['Chile said the charges were false.', ['REJECT Chile']],
  ['President Ana Ruiz of Chile said any threat of sanctions was unacceptable.', ['REJECT Ana Ruiz']],
  ['"The move by Peru represents a grave betrayal," Chile said.', ['ACCUSE Chile > Peru']],
  ["Chile said Peru's claims were not baseless.", []],
  ["Chile said Peru's claims would be baseless.", []],
  ["Chile said Chile's decision was a mistake.", []],
  ['Chile said its decision had been wrong.', []],
  ['Chile said the earthquake in Peru was a tragedy.', []],
  ['"Is the Peruvian move a betrayal?" President Ana Ruiz of Chile asked.', []],
  ['Chile said the road was dangerous.', []],
  ['Chile said Peru was developing dangerous vaccines.', []],
];
for (const [text, want] of cases) {
  test(text, async () => {
    assert.deepEqual(await spokenIn(text, 'event-judgement'), want);
  });
}
