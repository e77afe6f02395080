import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { groundOf } from '../../speech-of.ts';

const cases: readonly (readonly [text: string, speaker: string, named: string])[] = [
  ['Norwegian officials said the bridge was open.', 'Norway', 'Norwegian officials'],
  ['A senior Norwegian official said the bridge was open.', 'Norway', 'senior Norwegian official'],
  ['The Norwegian army said the bridge was open.', 'Norwegian army', 'Norwegian army'],
  ['The Norwegian government said the bridge was open.', 'Norway', 'Norwegian government'],
  // Near misses: a state that speaks by its name, by its capital, and a person.
  ['Norway said the bridge was open.', 'Norway', 'Norway'],
  ['President Lena Okafor said the bridge was open.', 'Lena Okafor', 'Lena Okafor'],
];
for (const [text, speaker, named] of cases)
  void test(`${named}: ${text}`, () => {
    const context = groundOf(text);
    const [claim] = makeStatements(context);
    assert.equal(context.findings.actors[claim.speaker.actor]?.name, speaker);
    assert.equal(claim.speaker.name, named);
  });
