import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { speakers } from '../../../../src/reading/english/statements/speaker-at.ts';
import { groundOf, statementsOf } from '../../speech-of.ts';

type Row = readonly [speaker: string, act: string, quoted: string, content: string];

function rowsOf(text: string, title: string | null = null): readonly Row[] {
  const context = groundOf(text, title);
  return makeStatements(context).map((claim) => [
    context.findings.actors[claim.speaker.actor]?.name ?? '',
    claim.act,
    claim.quoted,
    claim.content,
  ]);
}

const cases: readonly { readonly text: string; readonly want: readonly Row[] }[] = [
  {
    text: '“The dam will hold,” President Lena Okafor said.',
    want: [['Lena Okafor', 'affirm', 'direct', 'The dam will hold']],
  },
  {
    text: 'President Lena Okafor visited the dam. “It will hold,” she said.',
    want: [['Lena Okafor', 'affirm', 'direct', 'It will hold']],
  },
  {
    text: 'Norway condemned the attack on the harbour.',
    want: [['Norway', 'criticise', 'indirect', 'the attack on the harbour']],
  },
  // What "concern over" is about stands behind the second verb: one statement less.
  {
    text: 'Norway expressed concern over and condemned the tariff.',
    want: [['Norway', 'criticise', 'indirect', 'the tariff']],
  },
  {
    text: 'Norway urged Chile to release the crew.',
    want: [['Norway', 'request', 'indirect', 'Chile to release the crew']],
  },
  {
    text: 'A spokesman for the United Nations said the road was open.',
    want: [['United Nations', 'affirm', 'indirect', 'the road was open']],
  },
  {
    text: 'Norway warned that the truce may fail, adding that talks must go on.',
    want: [
      ['Norway', 'warn', 'indirect', 'the truce may fail'],
      ['Norway', 'affirm', 'indirect', 'talks must go on'],
    ],
  },
  {
    text: '“We lost the harvest,” Lena Okafor said. “We will not lose the land.”',
    want: [
      ['Lena Okafor', 'affirm', 'direct', 'We lost the harvest'],
      ['Lena Okafor', 'affirm', 'direct', 'We will not lose the land.'],
    ],
  },
  {
    text: 'Norway defended the ferry, saying it would keep the island supplied and give work to fishermen, while protecting the reef.',
    want: [
      [
        'Norway',
        'affirm',
        'indirect',
        'it would keep the island supplied and give work to fishermen, while protecting the reef',
      ],
    ],
  },
  {
    text: 'Norway welcomed the harbour pact and the ferry line between the islands.',
    want: [['Norway', 'praise', 'indirect', 'the harbour pact and the ferry line between the islands']],
  },
  {
    text: 'The tone was set in a statement from the office of President Lena Okafor. “The dam will hold,” the statement said.',
    want: [['Lena Okafor', 'affirm', 'direct', 'The dam will hold']],
  },
  {
    text: 'Norway said the road was open while Chile was silent.',
    want: [['Norway', 'affirm', 'indirect', 'the road was open']],
  },
  // Whoever holds the office speaks, not whose office it is.
  {
    text: 'President Lena Okafor left. Okafor’s spokesman, Peter Holm, said the road was open.',
    want: [['Peter Holm', 'affirm', 'indirect', 'the road was open']],
  },
  {
    text: 'Anna Brook, Norway’s trade envoy, said the road was open.',
    want: [['Anna Brook', 'affirm', 'indirect', 'the road was open']],
  },
  {
    text: 'Members of the European Union condemned the tariff.',
    want: [['European Union', 'criticise', 'indirect', 'the tariff']],
  },
  // Those without a name are heard.
  { text: 'Critics said the plan was late.', want: [['critics', 'affirm', 'indirect', 'the plan was late']] },
  // Nobody speaks, nothing is said, or nobody has said it.
  { text: 'Norway did not say when the road would open.', want: [] },
  { text: 'Norway wants a new road.', want: [] },
  { text: 'Chile said so.', want: [] },
];

for (const { text, want } of cases) {
  void test(text, () => assert.deepEqual(rowsOf(text), want));
}

void test('what a title is about says nothing; its authors do', () => {
  const found = rowsOf(
    'We condemn the attack on the port of Chile.',
    'Joint Statement by Norway and Japan on Chile',
  );
  assert.deepEqual(
    found.map(([speaker]) => speaker),
    ['Norway', 'Japan'],
  );
  const text = 'Norway and Japan met today. We condemn the attack on the port of Chile.';
  const known = rowsOf(text, 'Joint Statement by Norway and Japan on Chile');
  assert.deepEqual(
    known.map(([speaker]) => speaker),
    ['Norway', 'Japan'],
  );
});

void test('every citation cuts exactly its sentence, and the speaker is found inside the words said', () => {
  const text = 'Norway said the road was open. Chile did not answer.';
  const found = statementsOf(text);
  for (const { claim } of found) {
    for (const { start, end, quote } of claim.citations) assert.equal(text.slice(start, end), quote);
  }
  const speakerAt = speakers(found);
  assert.equal(speakerAt(0, text.indexOf('road'))?.name, 'Norway');
  assert.equal(speakerAt(1, text.indexOf('Chile')), null);
});
