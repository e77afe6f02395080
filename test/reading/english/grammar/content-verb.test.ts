import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentVerbAbove } from '../../../../src/reading/english/grammar/content-verb.ts';
import { markedWord } from './marked-word.ts';

const cases: readonly (readonly [text: string, verb: string])[] = [
  ['The ministry said that it had *closed* the port.', 'said'],
  ['The ministry said that it had closed the port and *opened* the road.', 'said'],
  // Near misses: a main clause, a purpose and a clause of time are no content.
  ['The ministry *closed* the port.', ''],
  ['Norway closed the port after it had *opened* the road.', ''],
];

for (const [text, verb] of cases) {
  test(`the verb that holds the clause: ${text}`, () => {
    const { tree, word } = markedWord(text);
    assert.equal(tree.tokens[contentVerbAbove(tree, word)]?.text ?? '', verb);
  });
}
