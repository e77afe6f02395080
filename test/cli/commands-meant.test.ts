import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programOf } from '../../src/cli/main.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { inside } from './run-inside.ts';

const cases: readonly (readonly [word: string, hint: string])[] = [
  ['meetings', '(Did you mean "chancery met" or "chancery list events"?)'],
  ['Meeting', '(Did you mean "chancery met" or "chancery list events"?)'],
  ['who-met', '(Did you mean "chancery met"?)'],
  ['who_met', '(Did you mean "chancery met"?)'],
  ['promises', '(Did you mean "chancery list commitments"?)'],
  ['disputes', '(Did you mean "chancery conflicts"?)'],
  ['people', '(Did you mean "chancery list actors" or "chancery who"?)'],
  ['statments', '(Did you mean "chancery statements"?)'],
  ['serch', '(Did you mean "chancery search" or "chancery serve"?)'],
  ['save', '(Did you mean "chancery backup" or "chancery export"?)'],
  ['report', '(Did you mean "chancery brief"?)'],
];
for (const [word, hint] of cases) {
  test(`chancery ${word}: what may be meant is suggested`, async () => {
    const { code, stderr, stdout } = await inside([word]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.ok(stderr.includes(`unknown command '${word}'`) && stderr.includes(hint), stderr);
  });
}

test('a word that is near nothing is no command, and nothing is suggested', async () => {
  const { code, stderr } = await inside(['xylophone']);
  assert.equal(code, 2);
  assert.doesNotMatch(stderr, /did you mean/i);
});

test('what is suggested can be called', async () => {
  const suggested = cases.flatMap(([, hint]) =>
    Array.from(hint.matchAll(/"chancery (\w+)/g), ([, name]) => name),
  );
  const names = programOf(silentSession()).commands.map((one) => one.name());
  for (const name of suggested)
    assert.ok(names.includes(name) || ['conflicts', 'statements'].includes(name), name);
});
