import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withScenesOfSpeech } from '../../../../src/reading/english/events/scene-of-speech.ts';
import type { RuledEvent } from '../../../../src/reading/english/events/token-event.ts';
import { readText } from '../../read-text.ts';

/** The events of one type of a text of 3 May 2024, as "act status: parties xN" with the number of sentences cited. */
async function told(text: string, type: string): Promise<readonly string[]> {
  const { claims, actors } = await readText(text, '2024-05-03');
  return claims.flatMap((claim) => {
    if (claim.kind !== 'event' || claim.type !== type) return [];
    const who = claim.participants.map(({ party }) => actors[party.actor]?.name ?? '?').toSorted();
    return [`${claim.act} ${claim.status}: ${who.join(', ')} x${claim.citations.length}`];
  });
}

const cases: readonly {
  readonly kind: string;
  readonly type: string;
  readonly rows: readonly (readonly [text: string, ...want: readonly string[]])[];
}[] = [
  {
    kind: 'a charge told twice is one',
    type: 'ACCUSE',
    rows: [
      [
        'A Chilean military court on Thursday indicted a teenage Peruvian girl who was filmed in Arica. It rained. Eva Soto was at home. The court indicted Soto on several counts.',
        'lawsuit happened: Chilean military court, Eva Soto x2',
      ],
      [
        'Peru accused Chile of shelling the fishing harbour on Thursday. Peruvian President Ana Ruiz accused Chile of shelling the fishing harbour twice.',
        'accusation happened: Ana Ruiz, Chile x2',
      ],
      [
        'Peru accused Chile of shelling the harbour on Thursday. Peruvian President Ana Ruiz accused Chile of stealing its copper.',
        'accusation happened: Chile, Peru x1',
        'accusation happened: Ana Ruiz, Chile x1',
      ],
      [
        'Peru accused Chile of shelling the fishing harbour on Thursday. Kenyan President Joseph Kamau accused Chile of shelling the fishing harbour.',
        'accusation happened: Chile, Peru x1',
        'accusation happened: Chile, Joseph Kamau x1',
      ],
    ],
  },
  {
    kind: 'a deed that is told as decided and as done is one',
    type: 'SANCTION',
    rows: [
      [
        'Chile regretted the decision to suspend the treaty. Peru suspended the friendship treaty with Chile on Thursday.',
        'suspension happened: Chile, Peru x1',
      ],
      [
        "A minister linked Peru's decision to suspend a friendship treaty with Chile to the dam. Peru suspended the friendship treaty with Chile on Thursday.",
        'suspension happened: Chile, Peru x2',
      ],
      [
        "A minister linked Peru's decision to suspend a friendship treaty with Chile to the dam. Peru suspended the friendship treaty with Kenya on Thursday.",
        'suspension planned: Chile, Peru x1',
        'suspension happened: Kenya, Peru x1',
      ],
    ],
  },
  {
    kind: 'what a state decides and its prime minister does is one',
    type: 'SANCTION',
    rows: [
      [
        "A minister linked Peru's decision to suspend a friendship treaty with Chile to the dam. Prime Minister Ana Ruiz of Peru suspended the friendship treaty with Chile on Thursday.",
        'suspension happened: Ana Ruiz, Chile x2',
      ],
    ],
  },
];
for (const { kind, type, rows } of cases) {
  for (const [text, ...want] of rows) {
    test(`${kind}: ${text}`, async () => assert.deepEqual(await told(text, type), want));
  }
}

/** Talks of these actors, told in the sentence of this number. */
function talks(actors: readonly number[], sentence: number, quote: string): RuledEvent {
  return {
    kind: 'event',
    type: 'CONSULT',
    mode: null,
    act: 'talks',
    status: 'happened',
    date: null,
    place: null,
    participants: actors.map((actor) => ({ party: { actor, name: `${actor}` }, role: 'actor' })),
    citations: [{ article: 'a', sentence, start: sentence, end: sentence + 1, quote }],
    rule: 'event-noun',
  };
}

const scenes: readonly (readonly [quote: string, actors: readonly number[], left: number])[] = [
  ['Speaking at the meeting, Ruiz praised the ties.', [0, 2], 1],
  ['At the talks, Ruiz praised the ties.', [0, 2], 1],
  ['During the meeting Ruiz praised the ties.', [0, 2], 1],
  // Near misses: others speak there, the meeting is named, it does not open the sentence.
  ['Speaking at the meeting, Vega praised the ties.', [3, 4], 2],
  ['Speaking at the meeting of the guild, Ruiz praised the ties.', [0, 2], 2],
  ['Ruiz praised the meeting.', [0, 2], 2],
];
for (const [quote, actors, left] of scenes) {
  test(`${left} of two meetings: ${quote}`, () => {
    const kept = withScenesOfSpeech([talks([0, 1], 0, 'Ruiz met Soto.'), talks(actors, 4, quote)]);
    assert.equal(kept.length, left);
    assert.equal(kept[0].citations.length, left === 1 ? 2 : 1);
  });
}
