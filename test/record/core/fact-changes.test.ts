import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factChanges, factText, keysOf, type FactRow } from '../../../src/record/core/fact-changes.ts';

const fact = (id: string, more: Partial<FactRow> = {}): FactRow => ({
  id,
  kind: 'event',
  block: 'one',
  start: '2024-05-03',
  until: '2024-05-03',
  keys: ['SWE', 'ALB'],
  value: { id },
  ...more,
});
const row = (id: string, seq: number, more: Partial<FactRow> = {}) => ({ seq, ...factText(fact(id, more)) });

/** The changes by id: what goes, what comes, what is written over. */
function changes(
  stored: readonly ReturnType<typeof row>[],
  facts: readonly FactRow[],
): readonly (readonly (string | number)[])[] {
  const { gone, added, rewritten } = factChanges(stored, facts.map(factText));
  return [gone.map((one) => one.seq), added.map((one) => one.id), rewritten.map((one) => one.seq)];
}

test('keys are kept sorted, each once', () => {
  assert.deepEqual(keysOf(factText(fact('a', { keys: ['SWE', 'ALB', 'SWE'] }))), ['ALB', 'SWE']);
  assert.deepEqual(keysOf(factText(fact('a', { keys: [] }))), []);
});

const cases = [
  { name: 'a fact as it was changes no row', stored: [row('a', 1)], facts: [fact('a')], want: [[], [], []] },
  { name: 'a new fact comes', stored: [], facts: [fact('b'), fact('a')], want: [[], ['a', 'b'], []] },
  { name: 'a fact that no fold gives goes', stored: [row('a', 1)], facts: [], want: [[1], [], []] },
  {
    name: 'another value is written over',
    stored: [row('a', 1)],
    facts: [fact('a', { value: { id: 'a', more: 1 } })],
    want: [[], [], [1]],
  },
  {
    name: 'another last day is written over',
    stored: [row('a', 1)],
    facts: [fact('a', { until: '2024-05-04' })],
    want: [[], [], [1]],
  },
  {
    name: 'other keys make another row',
    stored: [row('a', 1)],
    facts: [fact('a', { keys: ['SWE'] })],
    want: [[1], ['a'], []],
  },
  {
    name: 'a fact leaves the block that its claims have left',
    stored: [row('a', 1, { block: 'two' }), row('b', 2)],
    facts: [fact('a'), fact('b')],
    want: [[1], ['a'], []],
  },
];
for (const { name, stored, facts, want } of cases)
  test(name, () => assert.deepEqual(changes(stored, facts), want));
