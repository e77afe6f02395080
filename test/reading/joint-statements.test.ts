import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asJointStatements } from '../../src/reading/joint-statements.ts';
import type { Ruled } from '../../src/reading/mechanics/rule-card.ts';
import type { StatementClaim } from '../../src/model/claim.ts';

function said(actor: number, parts: Partial<StatementClaim> = {}): Ruled<StatementClaim> {
  const quote = 'The two ministers said the port would open.';
  return {
    kind: 'statement',
    status: 'happened',
    rule: 'statement-verb',
    citations: [{ article: 'a', sentence: 3, start: 0, end: quote.length, quote }],
    speaker: { actor, name: `Minister ${actor}` },
    addressee: null,
    act: 'affirm',
    cue: 'said',
    content: 'the port would open',
    quoted: 'indirect',
    date: null,
    ...parts,
  } as Ruled<StatementClaim>;
}

const actorsOf = (claims: readonly StatementClaim[]): readonly (readonly number[])[] =>
  claims.map(({ speaker, jointly = [] }) => [speaker, ...jointly].map(({ actor }) => actor));

test('what several say in one sentence is one statement of them all', () => {
  assert.deepEqual(actorsOf(asJointStatements([said(1), said(2), said(2)])), [[1, 2]]);
});

test('near misses: other words, another standing, another sentence are statements of their own', () => {
  const other = said(2, { content: 'the port would close' });
  const planned = said(2, { status: 'planned' });
  const elsewhere = said(2, { citations: [{ article: 'a', sentence: 9, start: 90, end: 92, quote: 'So' }] });
  assert.deepEqual(actorsOf(asJointStatements([said(1), other, planned, elsewhere])), [[1], [2], [2], [2]]);
});

test('a statement of one speaker stays as it is', () => {
  const one = said(1);
  assert.equal(asJointStatements([one])[0], one);
});
