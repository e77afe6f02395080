import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAttributions } from '../../../../src/reading/english/statements/find-attributions.ts';
import { annotate } from '../../speech-of.ts';

type Row = readonly [source: string, cue: string, content: string, quoted: string];

/** What is found, without the nested and the thought. */
function rowsOf(text: string): readonly Row[] {
  const cut = (span: { start: number; end: number } | null): string =>
    span === null ? '' : text.slice(span.start, span.end);
  return findAttributions(annotate(text))
    .filter((one) => !one.nested && one.register !== 'stance')
    .map((one) => [cut(one.source), cut(one.cue), one.content.map(cut).join(' | '), one.quoted]);
}

const cases: readonly { readonly text: string; readonly want: readonly Row[] }[] = [
  {
    text: '“The road will reopen on Friday,” Mayor Ana Brandt said.',
    want: [['Mayor Ana Brandt', 'said', '“The road will reopen on Friday,”', 'direct']],
  },
  {
    text: '"We lost the harvest," said Ivo Ruiz, a farmer in the valley.',
    want: [['Ivo Ruiz, a farmer in the valley', 'said', '"We lost the harvest,"', 'direct']],
  },
  {
    text: '“The talks,” Brandt said, “will take a year.”',
    want: [['Brandt', 'said', '“The talks,” | “will take a year.”', 'direct']],
  },
  {
    text: 'The ministry said that the bridge was safe.',
    want: [['The ministry', 'said', 'that the bridge was safe', 'indirect']],
  },
  {
    text: 'Brandt said the plan was “a leap in the dark” for the town.',
    want: [['Brandt', 'said', 'the plan was “a leap in the dark” for the town', 'mixed']],
  },
  {
    text: 'The port will stay shut until June, the mayor said.',
    want: [['the mayor', 'said', 'The port will stay shut until June', 'indirect']],
  },
  {
    text: 'According to the central bank, prices rose by two percent.',
    want: [['the central bank', 'According to', 'prices rose by two percent', 'indirect']],
  },
  {
    text: 'Prices rose by two percent, according to the central bank.',
    want: [['the central bank', 'according to', 'Prices rose by two percent', 'indirect']],
  },
  {
    text: 'Brandt urged both sides to return to the table.',
    want: [['Brandt', 'urged', 'both sides to return to the table', 'indirect']],
  },
  {
    text: 'The council condemned the attack on the harbour.',
    want: [['The council', 'condemned', 'the attack on the harbour', 'indirect']],
  },
  {
    text: 'She told reporters that the strike was over.',
    want: [['She', 'told', 'that the strike was over', 'indirect']],
  },
  {
    text: '“We are ready,” the captain was quoted as saying.',
    want: [['the captain', 'was quoted as saying', '“We are ready,”', 'direct']],
  },
  {
    text: 'The arrest was condemned by two opposition parties.',
    want: [['two opposition parties', 'was condemned', 'The arrest', 'indirect']],
  },
  {
    text: 'The council last week said it would keep the ferry.',
    want: [['The council last week', 'said', 'it would keep the ferry', 'indirect']],
  },
  {
    text: 'The mayor and I in the course of the day have said that the ferry must stay.',
    want: [['The mayor and I in the course of the day', 'have said', 'that the ferry must stay', 'indirect']],
  },
  // Near misses.
  { text: 'The stated aim of the plan is growth.', want: [] },
  { text: 'Seats were given out according to age.', want: [] },
  { text: 'Three towns were hit: Arden, Bexley and Corby.', want: [] },
  { text: 'The “market” stayed shut.', want: [] },
  { text: 'The road to the village was long and wet.', want: [] },
];

for (const { text, want } of cases) {
  void test(text, () => assert.deepEqual(rowsOf(text), want));
}

void test('a quotation that goes on in its own sentence keeps its speaker', () => {
  const found = findAttributions(annotate('“We lost the harvest,” Ruiz said. “We will not lose the land.”'));
  assert.deepEqual(
    found.map((one) => [one.rule, one.speaker?.sentence]),
    [
      ['statement-verb', 0],
      ['statement-continued', 0],
    ],
  );
});

void test('long, shouted, unbalanced and listed text is read without a crash', () => {
  const long = `He said ${'the very old and quiet town '.repeat(60)}slept.`;
  const shouted = 'MINISTER SAID “NO” AND THEN SAID MORE AND MORE AND MORE.';
  const unbalanced = '“He said “she said “they said.';
  const listed = `They want: ${Array.from({ length: 80 }, (_, at) => `item ${at}`).join('; ')}.`;
  for (const text of [long, shouted, unbalanced, listed, '“', '”', ':', '""', 'said', '“said”']) {
    assert.ok(findAttributions(annotate(text)).length < 50);
  }
});
