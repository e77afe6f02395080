import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWording } from '../../../src/reading/english/lexicon/wording.ts';
import { deniedClaim } from '../../../src/resolve/disputes/denied-claim.ts';
import type { StatementSignature } from '../../../src/resolve/signature.ts';

function saying(cue: string, content: string): StatementSignature {
  return {
    kind: 'statement',
    status: 'happened',
    speaker: 'x',
    voice: null,
    addressee: null,
    act: 'deny',
    cue,
    content,
    quoted: 'indirect',
    date: null,
    on: null,
  };
}

const claims: readonly (readonly [cue: string, content: string, asserter: string | null])[] = [
  ['denied', 'its trucks were on the bridge that night', null],
  ['has always denied', 'it ever ran the mill', null],
  ['denied', 'the ferry had left early', null],
  ['denies', 'holding the crew', null],
  ['deny', 'having opened the sluice', null],
  ['denied', 'any role in the mill fire', null],
  ['denied', 'the use of drift nets', null],
  ['dismissed', 'reports that the mayor was unwell', null],
  ['rejected', "the UK's arguments that the toll is meant to keep the bridge safe", 'GBR'],
  ['refuted', 'Peruvian claims that the dam leaks into the lake', 'PER'],
];
for (const [cue, content, asserter] of claims) {
  test(`${cue} ${content}`, () => {
    assert.equal(deniedClaim(saying(cue, content), englishWording.denials)?.asserter, asserter);
  });
}

const none: readonly (readonly [cue: string, content: string])[] = [
  ['denied', 'the charges'],
  ['denied', 'the visa application, which was late'],
  ['denied', 'something worse'],
  ['rejected', 'its neighbour was late'],
  ['dismissed', 'the suggestion of a toll on the old bridge'],
  ['rejected', 'holding a vote'],
  ['denied', 'entry to the harbour'],
  // What the ship had done stands in an earlier sentence.
  ['denied', 'the ship had done so'],
  ['denied', 'that its crew did so'],
];
for (const [cue, content] of none) {
  test(`${cue} ${content}: no claim is denied`, () => {
    assert.equal(deniedClaim(saying(cue, content), englishWording.denials), null);
  });
}
