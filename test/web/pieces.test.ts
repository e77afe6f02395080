import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from '../../web/src/lib/pieces.ts';

const fact = (
  id: string,
  start: number,
  end: number,
): { id: string; kind: string; start: number; end: number } => ({
  id,
  kind: 'event',
  start,
  end,
});

test('a block is parted at the sentences that facts cite, and no letter is lost', () => {
  const text = 'They met. It rained. They signed.';
  const pieces = piecesOf(
    { text, facts: [fact('b', 21, 33), fact('a', 0, 9), fact('c', 0, 9)] },
    { start: 0, end: 33 },
  );
  assert.deepEqual(
    pieces.map((piece) => [piece.text, piece.facts]),
    [
      ['They met.', ['a', 'c']],
      [' It rained. ', []],
      ['They signed.', ['b']],
    ],
  );
});

test('of sentences that overlap the first to begin goes on to its end', () => {
  const pieces = piecesOf(
    { text: 'abcdef', facts: [fact('a', 0, 4), fact('b', 2, 6)] },
    { start: 0, end: 6 },
  );
  assert.equal(pieces.map((piece) => piece.text).join(''), 'abcdef');
});

test('a block that nothing cites is one piece', () =>
  assert.equal(piecesOf({ text: 'Rain.', facts: [] }, { start: 0, end: 5 }).length, 1));
