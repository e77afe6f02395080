import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWording } from '../../../src/reading/english/lexicon/wording.ts';
import { contextsOf } from '../../../src/resolve/present/event-contexts.ts';

const cases: readonly (readonly [sentence: string, contexts: string])[] = [
  ['The two ministers discussed a tariff on copper exports.', 'economic'],
  ['Observers met the electoral commission a week before polling day.', 'election'],
  ['President Sosa appointed a new ambassador to Ghana.', 'executive diplomatic'],
  ['The foreign ministers of Peru and Chile met in Tacna.', 'diplomatic'],
  ['Kenya sent two warships and 300 soldiers.', 'military'],
  ['The envoy called for free and fair elections.', 'election pro_democracy diplomatic'],
  ['They agreed to fight human trafficking and smuggling.', 'trafficking'],
  ['They signed a pact on women’s rights and press freedom.', 'rights_freedoms gender'],
  ['The ministers spoke of refugees and asylum-seekers.', 'asylum migration'],
  ['Inspectors spoke of nuclear weapons.', 'cbrn'],
  // Near misses: words that are at home elsewhere.
  ['The security environment was discussed.', ''],
  ['There is space for dialogue.', ''],
  ['The two met for an hour and left.', ''],
  ['A minority of members stayed away.', ''],
  ['He thanked Bill Moran for his candour.', ''],
];

for (const [sentence, wanted] of cases) {
  test(`${wanted === '' ? 'no context' : wanted}: ${sentence}`, () => {
    assert.equal(contextsOf([sentence], englishWording).join(' '), wanted);
  });
}

test('a context that one sentence of three shows is not the event’s', () => {
  const told = ['They met in Oslo.', 'They met on Monday.', 'They met and spoke of tariffs.'];
  assert.deepEqual(contextsOf(told, englishWording), []);
  assert.deepEqual(contextsOf(told.slice(1), englishWording), ['economic']);
});

test('a sentence told many times counts once', () => {
  const told = ['They met in Oslo.', 'They met in Oslo.', 'They met and spoke of tariffs.'];
  assert.deepEqual(contextsOf(told, englishWording), ['economic']);
});
