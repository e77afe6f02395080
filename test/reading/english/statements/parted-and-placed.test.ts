import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { groundOf } from '../../speech-of.ts';

/** "speaker: content", one for each statement of a text. */
function told(text: string): readonly string[] {
  const context = groundOf(text);
  return makeStatements(context).map(({ speaker, content }) => `${speaker.name}: ${content}`);
}

const cases: readonly {
  readonly kind: string;
  readonly rows: readonly (readonly [string, readonly string[]])[];
}[] = [
  {
    kind: 'where it was said stands before it',
    rows: [
      [
        'Lena Koroi said in a statement posted on the ministry’s website that the road was safe.',
        ['Lena Koroi: the road was safe'],
      ],
      [
        'Norway said in a report released on Tuesday that it had doubts about the dam.',
        ['Norway: it had doubts about the dam'],
      ],
      // Near miss: what tells of the object is no clause of saying.
      ['Norway published no details of the plan that failed.', []],
    ],
  },
  {
    kind: 'told without "that"',
    rows: [
      [
        'Koroi told the conference he had spoken to Ivan Ruiz about the road.',
        ['Koroi: he had spoken to Ivan Ruiz about the road'],
      ],
      [
        'Lena Koroi called for a truce, telling Reuters “the first task is peace”.',
        ['Lena Koroi: a truce', 'Lena Koroi: the first task is peace'],
      ],
    ],
  },
  {
    kind: 'given a name',
    rows: [
      [
        'Lena Koroi called the tolls a grave mistake in the talks.',
        ['Lena Koroi: the tolls a grave mistake in the talks'],
      ],
      ['Lena Koroi called the mayor of Arden.', []],
    ],
  },
  {
    kind: 'parted by the clause of saying',
    rows: [
      ['That raid, Kenya said, hit targets in the bay.', ['Kenya: That raid … hit targets in the bay']],
      ['Mountains, Koroi says, make her glad.', ['Koroi: Mountains … make her glad']],
    ],
  },
  {
    kind: 'cues behind what is said',
    rows: [
      ['Ruiz worked in a bank, reported The New York Times.', ['New York Times: Ruiz worked in a bank']],
      [
        '“This is a call for quiet, not an attempt to rally the region,” a Kenyan official added.',
        ['Kenyan official: This is a call for quiet, not an attempt to rally the region'],
      ],
      [
        'The survey is done, said Lena Koroi, who quickly added: “We hope it works.”',
        ['Lena Koroi: The survey is done', 'Lena Koroi: We hope it works.'],
      ],
      ['The envoy must leave, Judge Lena Koroi ruled on Thursday.', ['Lena Koroi: The envoy must leave']],
    ],
  },
  {
    kind: 'according to somebody',
    rows: [
      [
        'Kenya tested 15 missiles, according to data compiled by the Institute for Peace Studies.',
        ['Institute for Peace Studies: Kenya tested 15 missiles'],
      ],
      [
        'According to a New York Times article last year, the family left Kenya.',
        ['New York Times: the family left Kenya'],
      ],
      // The outlet that passes on words is not their speaker.
      ['“There is no doubt,” Ruiz told reporters, according to Reuters.', ['Ruiz: There is no doubt']],
      [
        '“There is no doubt,” Ruiz said, according to Reuters. “We must act.”',
        ['Ruiz: There is no doubt', 'Ruiz: We must act.'],
      ],
    ],
  },
  {
    kind: 'who goes on',
    rows: [
      [
        'The Kenyan ministry said the army had taken the hills. “Six tanks were destroyed,” it said in a statement.',
        ['Kenyan ministry: the army had taken the hills', 'Kenyan ministry: Six tanks were destroyed'],
      ],
      [
        'Lena Koroi said she was glad. “This is a new day. It is peace for peace. It is trade for trade. We have paid for it,” she said.',
        [
          'Lena Koroi: she was glad',
          'she: This is a new day. It is peace for peace. It is trade for trade. We have paid for it',
        ],
      ],
      [
        'The mayor’s adviser on roads, Lena Koroi, said the bridge was open.',
        ['Lena Koroi: the bridge was open'],
      ],
      [
        'A spokesperson for the US State Department confirmed the deaths of “many citizens” in the crash.',
        ['spokesperson for the US State Department: the deaths of “many citizens” in the crash'],
      ],
      // Near miss: another body has come in.
      ['Kenya said the road was mined. Norway sent troops after it said so.', ['Kenya: the road was mined']],
    ],
  },
  {
    kind: 'no statements',
    rows: [
      ['Norway ordered the consulate to close.', []],
      ['Both Norway and Chile are pushing to sign the pact.', []],
      ['Norway claims most of the waters.', []],
      ['Koroi said that Norway must guarantee the truce.', ['Koroi: Norway must guarantee the truce']],
      ['Kenya’s ruling party lost the vote.', []],
    ],
  },
];
for (const { kind, rows } of cases)
  for (const [text, want] of rows) void test(`${kind}: ${text}`, () => assert.deepEqual(told(text), want));
