import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPassive, isStative } from '../../../../src/reading/english/grammar/voice.ts';
import { markedWord } from './marked-word.ts';

const cases: readonly (readonly [text: string, voice: 'active' | 'passive' | 'state'])[] = [
  ['The envoy was *received* in Quito.', 'passive'],
  ['The envoy got *arrested* in Quito.', 'passive'],
  ['The men *accused* of spying left Quito.', 'passive'],
  ['The port will be *closed* and guarded.', 'passive'],
  ['The port was closed and *guarded* by soldiers.', 'passive'],
  ['*Asked* about the port, Sosa said nothing.', 'passive'],
  ['The plan was *opposed* by Chile.', 'passive'],
  // How somebody stands.
  ['Peru is *committed* to the pact.', 'state'],
  ['Peru was *prepared* to sign the pact.', 'state'],
  // Near misses: active though a participle.
  ['The envoy has *received* the letter.', 'active'],
  ['The envoy had *returned* from Quito.', 'active'],
  ['Peru has *committed* troops to the mission.', 'active'],
  ['The minister, Ana Ruiz, *called* for talks.', 'active'],
  ['Sosa *thanked* the president.', 'active'],
  ['The two countries, *gathered* in Quito, agreed on a plan.', 'active'],
];

for (const [text, voice] of cases) {
  test(`${voice}: ${text}`, () => {
    const { tree, word } = markedWord(text);
    const read = isPassive(tree, word) ? 'passive' : isStative(tree, word) ? 'state' : 'active';
    assert.equal(read, voice);
  });
}
