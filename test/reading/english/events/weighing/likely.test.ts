import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventWeights } from '../../../../../src/reading/english/events/weighing/event-weights.ts';
import { eventsOf } from '../read-events.ts';

/** Weights to which every state and person of the sentence is likely, and every event. */
const eager: EventWeights = {
  party: new Map([
    ['type=state', 100],
    ['type=person', 100],
  ]),
  event: new Map([
    ['standing=happened,ACCUSE', 100],
    ['standing=happened,ASSAULT', 100],
    ['standing=happened,CONSULT', 100],
    ['standing=happened,AGREE', 100],
  ]),
};

function told(text: string, weights?: EventWeights): readonly string[] {
  return eventsOf(text, { publishedOn: '2024-05-02', ...(weights && { weights }) }).map(
    ({ type, participants }) =>
      `${type} ${participants.map(({ role, party }) => `${role} ${party.name}`).join(', ')}`,
  );
}

/** A sentence, what the rules tell of it, and what they tell where everybody is likely. */
const cases: readonly (readonly [text: string, ruled: readonly string[], likely: readonly string[]])[] = [
  [
    'Lima complained that Chile had lost the papers.',
    ['ACCUSE actor Lima'],
    ['ACCUSE actor Lima, recipient Chile'],
  ],
  // Who only tells of it takes no part.
  [
    'Chile shelled positions around the port of Arica, Peru said.',
    ['ASSAULT actor Chile'],
    ['ASSAULT actor Chile'],
  ],
  // Somebody else stands where the doer is looked for.
  [
    'Critics attacked President Ana Ruiz over her policy in Chile.',
    ['ACCUSE recipient Ana Ruiz'],
    ['ACCUSE recipient Ana Ruiz'],
  ],
  // Who suffered the deed is not blamed for it.
  [
    'President Ana Ruiz of Fiji condemned the raid on Peru.',
    ['ACCUSE actor Ana Ruiz'],
    ['ACCUSE actor Ana Ruiz'],
  ],
  // A house, and what it is named after, are where people meet.
  ['President Ana Ruiz held a meeting at the Kremlin.', [], []],
  ['President Ana Ruiz held a meeting at the Kenya Culture House.', [], []],
  // Who puts a feast on is not among its guests, and a meeting's name is nobody at it.
  ['President Ana Ruiz engaged in dialogues at the Union of Kenya leaders meeting.', [], []],
  // "them" are several, and no one state.
  [
    'President Ana Ruiz asked them to fish off the coast of Chile.',
    ['REQUEST actor Ana Ruiz'],
    ['REQUEST actor Ana Ruiz'],
  ],
  // Where the partner is named by a common noun, nobody else of the sentence is the partner.
  [
    'President Ana Ruiz met the leaders of the city and attended a feast that was put on by Kenya.',
    ['CONSULT actor Ana Ruiz'],
    ['CONSULT actor Ana Ruiz'],
  ],
  // Whose side one is on, said in one word, is nobody's part.
  ['Chile shelled a Kenya-backed militia on Monday.', ['ASSAULT actor Chile'], ['ASSAULT actor Chile']],
  // Who is the source, who deals with those meant, and who backs what is done, are not the other side.
  [
    'According to the Kenya Gazette, Chile raised objections to the plan.',
    ['REJECT actor Chile'],
    ['REJECT actor Chile'],
  ],
  [
    'Chile backs some of the rebels that Kenya is helping to defeat.',
    ['SUPPORT actor Chile'],
    ['SUPPORT actor Chile'],
  ],
  [
    'Chile raised objections regarding ten dams including Ana Ruiz and Kariba.',
    ['REJECT actor Chile'],
    ['REJECT actor Chile'],
  ],
  // A stance that only tells who somebody is.
  ['Chile, which backs some of the rebels, voted.', [], []],
  // A test of a weapon is done to nobody.
  [
    'President Ana Ruiz spoke after Chile tested a missile.',
    ['MOBILIZE actor Chile'],
    ['MOBILIZE actor Chile'],
  ],
  // Whose doings are talked of need not be at the table; with whom something is discussed is.
  ['President Ana Ruiz came to discuss a possible missile test by Kenya.', [], []],
  [
    'President Ana Ruiz discussed ties with Kenya.',
    ['CONSULT actor Ana Ruiz, actor Kenya'],
    ['CONSULT actor Ana Ruiz, actor Kenya'],
  ],
  // Whose threats a journey answers is not visited.
  [
    'President Ana Ruiz used part of her trip around Asia to focus on the threats of Kenya.',
    ['CONSULT actor Ana Ruiz'],
    ['CONSULT actor Ana Ruiz'],
  ],
  // Behind "in" nobody acts.
  [
    'The judge Carla Soto was indicted in Chile on Monday.',
    ['ACCUSE recipient Carla Soto'],
    ['ACCUSE recipient Carla Soto'],
  ],
];

for (const [text, ruled, likely] of cases) {
  test(`by the rules: ${text}`, () => assert.deepEqual(told(text), ruled));
  test(`where everybody is likely: ${text}`, () => assert.deepEqual(told(text, eager), likely));
}

test('weights that know nothing change nothing', () => {
  const none: EventWeights = { party: new Map(), event: new Map() };
  for (const [text, ruled] of cases) assert.deepEqual(told(text, none), ruled);
});

test('what the rules find of two parties stays as it is', () => {
  const text =
    'The Peruvian foreign minister met her Chilean counterpart in Lima on Tuesday, as Fiji and Kenya looked on.';
  assert.deepEqual(told(text, eager), told(text));
});
