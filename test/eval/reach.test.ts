import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreReach } from '../../eval/events/reach.ts';
import { heldStories, openStories } from '../../eval/events/stories.ts';
import { loadReader } from '../../src/pipeline/default-reader.ts';

const stories = [
  { label: 'PROTEST', text: 'Hundreds of teachers marched in Nairobi on Monday.' },
  { label: 'PROTEST', text: 'It rained in Nairobi on Monday.' },
  // A treaty signed is AGREE in the record and SUPPORT in PLOVER.
  { label: 'SUPPORT', text: 'Kenya and Uganda signed a treaty on Monday.' },
  { label: 'CONCEDE', text: 'Kenya withdrew its troops from Uganda on Monday.' },
];

test('a story is reached where an event of its label is found, in the record’s types or in PLOVER’s codes', async () => {
  const reach = await scoreReach(stories, loadReader());
  assert.deepEqual(
    [...reach],
    [
      ['PROTEST', { of: 2, reached: 1 }],
      ['SUPPORT', { of: 1, reached: 1 }],
      ['CONCEDE', { of: 1, reached: 1 }],
    ],
  );
});

test('the stories that are read when rules are written are none of those that are only measured', () => {
  const numbered = Array.from({ length: 7 }, (_, at) => ({ label: 'AID', text: String(at) }));
  assert.deepEqual(
    openStories(numbered).map(({ text }) => text),
    ['0', '3', '6'],
  );
  assert.deepEqual(
    heldStories(numbered).map(({ text }) => text),
    ['1', '4'],
  );
});
