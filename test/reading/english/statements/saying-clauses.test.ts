import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { groundOf } from '../../speech-of.ts';

/** "speaker: content", one for each statement of a text. */
function told(text: string): readonly string[] {
  const context = groundOf(text);
  return makeStatements(context).map(
    (claim) => `${context.findings.actors[claim.speaker.actor]?.name ?? ''}: ${claim.content}`,
  );
}

const cases: readonly {
  readonly kind: string;
  readonly rows: readonly (readonly [string, readonly string[]])[];
}[] = [
  {
    kind: 'the phrase between what is said and its cue',
    rows: [
      ['“The ferry is safe,” PM Lena Okafor said in a post.', ['Lena Okafor: The ferry is safe']],
      ['“The reef will live,” biologist Lena Okafor said in a message.', ['Lena Okafor: The reef will live']],
      ['“We will vote on Friday,” the mission of Norway in Arden said.', ['Norway: We will vote on Friday']],
      // Near misses: "today" is nobody, and a relative clause is no clause of saying.
      ['Ana Ruiz, the mayor, today said the bridge was open.', ['Ana Ruiz: the bridge was open']],
      ['The “market” that Ana Ruiz said was closed burned down.', []],
    ],
  },
  {
    kind: 'what is added behind the clause of saying',
    rows: [
      [
        'The road was open, Ana Ruiz said, adding that the bridge would follow.',
        ['Ana Ruiz: The road was open', 'Ana Ruiz: the bridge would follow'],
      ],
      [
        'The boats were late, Norway said on Monday, noting that the sea was rough.',
        ['Norway: The boats were late', 'Norway: the sea was rough'],
      ],
      [
        'Ana Ruiz said the road was open, adding that the bridge would follow.',
        ['Ana Ruiz: the road was open', 'Ana Ruiz: the bridge would follow'],
      ],
      [
        '“The road is open,” Ana Ruiz said, stressing that the bridge would follow.',
        ['Ana Ruiz: The road is open', 'Ana Ruiz: the bridge would follow'],
      ],
      ['The road was open, Ana Ruiz said, adding salt to the soup.', ['Ana Ruiz: The road was open']],
    ],
  },
  {
    kind: 'what is told behind whoever is told it',
    rows: [
      ['Norway briefed Chile about the flood.', ['Norway: the flood']],
      ['Norway informed the Kenyan envoy of the delay.', ['Norway: the delay']],
      ['Norway warned Chile of a storm.', ['Norway: a storm']],
      ['Norway asked Chile for more boats.', ['Norway: more boats']],
      ['Norway encouraged both sides to sign the pact.', ['Norway: both sides to sign the pact']],
    ],
  },
  {
    kind: 'verbs of saying in two words',
    rows: [
      ['Lena Okafor drew attention to the state of the harbour.', ['Lena Okafor: the state of the harbour']],
      ['Lena Okafor has made clear the harbour must open.', ['Lena Okafor: the harbour must open']],
      ['Lena Okafor made it clear that the harbour must open.', ['Lena Okafor: the harbour must open']],
      ['Lena Okafor paid tribute to the fishermen of Arden.', ['Lena Okafor: the fishermen of Arden']],
      ['Lena Okafor took issue with the new tariff.', ['Lena Okafor: the new tariff']],
      // Near misses.
      ['Lena Okafor drew a map of the harbour.', []],
      ['Lena Okafor paid the fishermen.', []],
    ],
  },
  {
    kind: 'what somebody is called in marks',
    rows: [
      [
        'Norway on Monday called the Chilean answer “late and weak”.',
        ['Norway: the Chilean answer “late and weak”'],
      ],
      ['Lena Okafor called the raid an “act of war”.', ['Lena Okafor: the raid an “act of war”']],
      ['Lena Okafor called the mayor.', []],
    ],
  },
  {
    kind: 'content whose subject stands before the clause of saying',
    rows: [
      ['Chile wants a tariff that Norway said was unfair.', ['Norway: a tariff … was unfair']],
      ['The island, which Lena Okafor said was empty, has a port.', ['Lena Okafor: The island … was empty']],
      ['Chile fled after what Norway says was a raid on its fleet.', ['Norway: a raid on its fleet']],
      ['What Norway said angered Chile.', []],
    ],
  },
  {
    kind: 'what tells when it was said is no part of it',
    rows: [
      ['Lena Okafor said on Sunday more boats were coming.', ['Lena Okafor: more boats were coming']],
      ['Lena Okafor told Chile this week boats were coming.', ['Lena Okafor: boats were coming']],
      ['Lena Okafor said this week was the hardest.', ['Lena Okafor: this week was the hardest']],
      ['Lena Okafor said this ferry was late.', ['Lena Okafor: this ferry was late']],
    ],
  },
  {
    kind: 'who "he" is, and who asked',
    rows: [
      [
        'Rain may fall, said Tom Vale, a reader of clouds. “The reef is safe,” he said.',
        ['Tom Vale: Rain may fall', 'Tom Vale: The reef is safe'],
      ],
      [
        'Lena Okafor will leave, said Tom Vale, a reader of clouds. “The reef is safe,” he said.',
        ['Tom Vale: Lena Okafor will leave', 'Tom Vale: The reef is safe'],
      ],
      [
        '“Should we wait until the river rises again?” Lena Okafor asked.',
        ['Lena Okafor: Should we wait until the river rises again?'],
      ],
      ['“Should we wait until the river rises again?” The mayor asked Lena Okafor to leave.', []],
    ],
  },
  {
    kind: 'what two settle is no words of theirs',
    rows: [
      ['Norway and Chile agreed to share flood data.', []],
      ['Norway committed to a new port.', []],
      ['Norway promised to share flood data.', ['Norway: share flood data']],
    ],
  },
  {
    kind: 'a participle behind an adjective',
    rows: [
      ['Lena Okafor has been vague, saying the road may open.', ['Lena Okafor: the road may open']],
      ['The road is long, leading to Arden.', []],
    ],
  },
];
for (const { kind, rows } of cases)
  for (const [text, want] of rows) void test(`${kind}: ${text}`, () => assert.deepEqual(told(text), want));
