import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certainSubject } from '../../../../src/reading/english/grammar/certain-subject.ts';
import { markedWord } from './marked-word.ts';

/** A sentence with its predicate between asterisks, and the head of its subject; null where grammar leaves that open. */
const cases: readonly (readonly [text: string, subject: string | null])[] = [
  // Its own, or one that is shared for certain.
  ['Peru *released* the sailors.', 'Peru'],
  ['Peru wants to *release* the sailors.', 'Peru'],
  ['Chile urged Peru to *release* the sailors.', 'Peru'],
  ['Rebels shelled the port, *killing* two sailors.', 'Rebels'],
  ['Before *leaving* Lima, the envoy met the mayor.', 'envoy'],
  ['The port *built* by Chile is closed.', 'port'],
  ['Police found two recently *stolen* boats.', 'boats'],
  ['The minister issued a statement *saying* that the port was closed.', 'statement'],
  // Implied alone.
  ['Peru welcomed the decision to *release* the sailors.', null],
  ['Chile thanked Peru for *releasing* the sailors.', null],
  ['The port was reopened after *repairing* the pier.', null],
];

for (const [text, subject] of cases) {
  test(`${text} ${subject ?? 'open'}`, () => {
    const { tree, word } = markedWord(text);
    const found = certainSubject(tree, word);
    assert.equal(found < 0 ? null : tree.tokens[found].text, subject);
  });
}
