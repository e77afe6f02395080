import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCommitments } from '../../../../src/reading/english/commitments/make-commitments.ts';
import { makeDeeds } from '../../../../src/reading/english/commitments/make-deeds.ts';
import { readStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { groundOf } from '../../speech-of.ts';

/** "who: what (outcome, basis)", one for each deed of a text. */
function deedsIn(text: string): readonly string[] {
  const context = groundOf(text);
  const statements = readStatements(context);
  const commitments = makeCommitments(context, statements);
  return makeDeeds(context, { statements, commitments }).map(({ by, action, outcome, basis }) => {
    const names = by.map(({ actor }) => context.findings.actors[actor]?.name ?? '').join(' and ');
    return `${names}: ${action} (${outcome}, ${basis})`;
  });
}

const cases: readonly (readonly [text: string, ...deeds: readonly string[]])[] = [
  [
    'Kenya delivered four ferries to Malawi on Friday.',
    'Kenya: delivered four ferries to Malawi on Friday (fulfilled, implied)',
  ],
  ['Norway has ratified the treaty.', 'Norway: ratified the treaty (fulfilled, implied)'],
  ['Norway has failed to ratify the treaty.', 'Norway: ratify the treaty (broken, implied)'],
  ['Norway kept its promise to open the port.', 'Norway: to open the port (fulfilled, stated)'],
  ['Norway met its commitment to open the port.', 'Norway: to open the port (fulfilled, stated)'],
  ['Norway has not kept its promise to open the port.', 'Norway: to open the port (broken, stated)'],
  ['Norway did not keep its promise to open the port.', 'Norway: to open the port (broken, stated)'],
  ['Norway failed to keep its promise to open the port.', 'Norway: to open the port (broken, stated)'],
  ['Chad said Norway had kept its promise to open the port.', 'Norway: to open the port (fulfilled, stated)'],
  // Near misses: not so, not yet, not whole, asked for, only possible, nobody known.
  ['Norway has not ratified the treaty.'],
  ['Norway has yet to ratify the treaty.'],
  ['Norway will ratify the treaty in May.'],
  ['Norway could have ratified the treaty.'],
  ['Norway nearly ratified the treaty.'],
  ['Kenya delivered half of the ferries to Malawi.'],
  ['Norway has not broken its promise to open the port.'],
  ['Norway will keep its promise to open the port.'],
  ['Chad urged Norway to ratify the treaty.'],
  ['Had Norway ratified the treaty?'],
  ['The villagers opened the port.'],
];

for (const [text, ...deeds] of cases) {
  test(text, () => {
    assert.deepEqual(deedsIn(text), deeds);
  });
}
