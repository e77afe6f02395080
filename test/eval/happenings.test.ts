import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownHappenings, readHappenings } from '../../eval/record/happenings.ts';
import { scoreHappenings } from '../../eval/record/score-happenings.ts';

const text = `== one meeting, told twice
a1 CONSULT
@ Post 2031-03-04
a1> President Ana Ruiz of Peru met President Luis Soto of Chile in Lima on Monday.
It rained.
@ Wire 2031-03-04
a1> Chile's President Luis Soto met President Ana Ruiz of Peru in Lima on Monday.
`;

test('a case gives its articles and the sentences that tell of a happening', () => {
  const { sources, mentions } = readHappenings('x.txt', text);
  assert.deepEqual(
    sources.map(({ source, hints }) => [source, hints.outlet, hints.publishedOn]),
    [
      ['x.txt/0', 'Post', '2031-03-04'],
      ['x.txt/1', 'Wire', '2031-03-04'],
    ],
  );
  assert.deepEqual(
    mentions.map(({ happening, types, source }) => [happening, types, source]),
    [
      ['x.txt one meeting, told twice a1', ['CONSULT'], 'x.txt/0'],
      ['x.txt one meeting, told twice a1', ['CONSULT'], 'x.txt/1'],
    ],
  );
});

test('mentions that one event cites stand together', async () => {
  const { of, together, mixed } = await scoreHappenings(readHappenings('x.txt', text));
  assert.deepEqual([of, together, mixed.length], [1, 1, 0]);
});

test('our own cases are at least forty happenings, each case of articles of several outlets', () => {
  const byHappening = Map.groupBy(ownHappenings().mentions, ({ happening }) => happening);
  assert.ok(byHappening.size >= 40);
  // Of two meetings that only look like one, each may be told once.
  const byCase = Map.groupBy(ownHappenings().mentions, ({ happening }) => happening.replace(/ \w+$/, ''));
  for (const [name, mentions] of byCase)
    assert.ok(new Set(mentions.map(({ source }) => source)).size >= 2, name);
});
