import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookOn, type ColourChoice } from '../../../src/cli/screen/look.ts';

const terminal = { isTTY: true, columns: 90 };

const cases: readonly (readonly [
  name: string,
  surface: typeof terminal | object,
  choice: ColourChoice,
  env: Record<string, string>,
  colour: boolean,
])[] = [
  ['a terminal', terminal, 'auto', {}, true],
  ['a file', {}, 'auto', {}, false],
  ['NO_COLOR', terminal, 'auto', { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR says nothing', terminal, 'auto', { NO_COLOR: '' }, true],
  ['a dumb terminal', terminal, 'auto', { TERM: 'dumb' }, false],
  ['always', {}, 'always', { NO_COLOR: '1' }, true],
  ['never', terminal, 'never', {}, false],
];

for (const [name, surface, choice, env, colour] of cases)
  test(`colour: ${name}`, () => {
    assert.equal(lookOn(surface, choice, env).paint('x', 'strong') !== 'x', colour);
  });

test('a screen is as wide as its terminal, else as COLUMNS says, else endless', () => {
  assert.equal(lookOn(terminal, 'auto', { COLUMNS: '70' }).columns, 90);
  assert.equal(lookOn({}, 'auto', { COLUMNS: '70' }).columns, 70);
  assert.equal(lookOn({}, 'auto', {}).columns, Infinity);
  assert.equal(lookOn({}, 'auto', { COLUMNS: 'wide' }).columns, Infinity);
  assert.equal(lookOn({ isTTY: true, columns: 0 }, 'auto', {}).columns, 80);
});
