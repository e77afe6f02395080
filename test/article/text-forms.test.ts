import assert from 'node:assert/strict';
import test from 'node:test';
import { cleanText } from '../../src/article/clean-text.ts';
import { blocksOf, filler, sourceOf } from './articles.ts';

const cleaned = [
  ['meet\u00AD ings', 'meetings'],
  ['a\u00A0b\u2009c\td', 'a b c d'],
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['communiqu\u00C3\u00A9', 'communiqué'],
  ['Norland\u00E2\u20AC\u2122s', 'Norland’s'],
  ['\u00EF\u0082\u00B7 first', '\uF0B7 first'],
  ['C\u01B0\u01A1\u0300ng', 'Cường'],
  ['zero\u200Bwidth \uD800half', 'zerowidth \uFFFDhalf'],
  ['\u00C9t\u00E9 \u00E0 Gen\u00E8ve, \u00AB bien \u00BB', 'Été à Genève, « bien »'],
] as const;
for (const [text, want] of cleaned) {
  test(`${JSON.stringify(text)} is cleaned`, () => assert.equal(cleanText(text), want));
}

test('a list run into one line is parted at its bullets', () => {
  assert.deepEqual(
    blocksOf(sourceOf(`${filler}\n\nThe plan has parts: • a joint port office; • a shared chart.`)),
    [
      ['paragraph', filler],
      ['paragraph', 'The plan has parts:'],
      ['list-item', 'a joint port office;'],
      ['list-item', 'a shared chart.'],
    ],
  );
});

test('a sentence that an empty line cuts is one, another speaker is not', () => {
  const text =
    'REPORTER: Will the minister receive the envoy of the\n\nNorland Republic this week?\n\nMINISTER: Yes, and we look forward to it, as I told the\n\nREPORTER: When?';
  assert.deepEqual(
    blocksOf(sourceOf(text)).map(([, words]) => words),
    [
      'REPORTER: Will the minister receive the envoy of the Norland Republic this week?',
      'MINISTER: Yes, and we look forward to it, as I told the',
      'REPORTER: When?',
    ],
  );
});

test('makers, buttons and notes run into the text are taken out of it', () => {
  const text = `${filler} Click to share on Facebook (Opens in new window) (Reporting by Jane Roe; Editing by John Doe)`;
  assert.deepEqual(blocksOf(sourceOf(text)), [['paragraph', filler]]);
});

test('a credit that is glued to the report parts it from its caption', () => {
  assert.deepEqual(
    blocksOf(
      sourceOf(`${filler}\n\nA view of the old port. (Norland Agency)The envoys met in the port on Monday.`),
    ),
    [
      ['paragraph', filler],
      ['caption', 'A view of the old port.'],
      ['paragraph', 'The envoys met in the port on Monday.'],
    ],
  );
});

test('near miss: a bracket inside a sentence parts nothing', () => {
  const text = 'The envoys met. (They had met before.) The port was closed.';
  assert.deepEqual(blocksOf(sourceOf(`${filler}\n\n${text}`)).at(-1), ['paragraph', text]);
});
