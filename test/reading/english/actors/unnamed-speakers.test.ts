import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNameless } from '../../../../src/model/nameless.ts';
import { actorsOf } from './read-text.ts';

/** Who is cast without a name, by what the article calls them. */
function unnamed(text: string): readonly string[] {
  return actorsOf(text)
    .actors.filter(isNameless)
    .map(({ name, citations }) => `${name} ${citations.map(({ sentence }) => sentence).join(',')}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The plan was sound, officials said.', ['officials 0']],
  ['Some analysts say it is too early. The analysts warned of a flood.', ['analysts 0,1']],
  [
    'A source close to the talks told reporters that a truce was near. The source said it would hold.',
    ['source close to the talks 0,1'],
  ],
  ['“They were kind,” a relative told the paper.', ['relative 0']],
  ['Experts fear the worst.', ['experts 0']],
  ['It is a lie. “People know what it is,” he said. “Critics said it was late.”', ['people 1', 'critics 2']],
  // Somebody named speaks, or somebody of theirs; somebody lone whom nobody has quoted; nobody who says anything.
  ['A spokesman for Fiji said the plan was sound.', []],
  ['Kenyan officials said the plan was sound.', []],
  // Bodies by their common noun, those joined, quoted or accorded to, and those round a person.
  ['The court ruled that the reef was free.', ['court 0']],
  ['Rebel groups say that they see less help.', ['rebel groups 0']],
  ['The plan is bad, friends and family said.', ['friends 0', 'family 0']],
  ['The plan was sound, according to three officials.', ['officials 0']],
  ['The paper quoted the owners as saying that it was late.', ['owners 0']],
  ['One official said the plan was sound.', ['official 0']],
  ['Foreign Ministry sources also said the plan was sound.', ['sources 0']],
  ["Koroi's lawyer said the plan was sound.", ['lawyer of Koroi 0']],
  ['Carla Koroi was ill. Her team said she was well.', ['her team 1']],
  // Of a people or a region; a paper with its name is no "newspaper".
  ['A Kenyan officer said the plan was sound.', ['a Kenyan officer 0']],
  ['A senior Kenyan naval officer said the plan was sound.', ['senior Kenyan naval officer 0']],
  ['A Western diplomat said the plan was sound.', ['western diplomat 0']],
  ['Kenyan state media said the plan was sound.', []],
  ['The newspaper Harbour Times said the plan was sound.', []],
  // Near misses: a body that shows something, one inside the phrase of another, one with a name.
  ['All parties should show restraint.', []],
  ['The head of the agency said the plan was sound.', []],
  ['A UN panel said the plan was sound.', []],
  ['Carla Koroi was ill. Her husband, Luis Ruiz, said she was well.', []],
  ['Both sides said the plan was sound.', []],
  ['The official said the plan was sound.', []],
  ['Officials went home.', []],
];
for (const [text, want] of cases) test(text, () => assert.deepEqual(unnamed(text), want));
