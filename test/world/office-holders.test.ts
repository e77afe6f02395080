import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOfHolder } from '../../src/world/office-holders.ts';

/** Names with a title and a day, and the state whose office that was. */
const cases: readonly (readonly [name: string, title: string, day: string, country: string | null])[] = [
  ['angela merkel', 'chancellor', '2016-05-04', 'DEU'],
  ['merkel', 'chancellor', '2016-05-04', 'DEU'],
  ['benjamin netanyahu', 'prime minister', '2016-01-10', 'ISR'],
  ['moon jae-in', 'president', '2019-04-15', 'KOR'],
  ['king abdullah ii', 'king', '2022-07-01', 'JOR'],
  ['gen nakatani', 'defence minister', '2016-01-20', 'JPN'],
  ['kamala harris', 'vice president', '2023-09-06', 'USA'],
  // Near misses: another year, another office, another given name, no such office.
  ['angela merkel', 'chancellor', '2024-05-04', null],
  ['angela merkel', 'president', '2016-05-04', null],
  ['kamala harris', 'president', '2023-09-06', null],
  ['tomas merkel', 'chancellor', '2016-05-04', null],
  ['mohammed bin salman', 'deputy premier', '2016-05-01', null],
  ['ana koroi', 'president', '2019-04-15', null],
];
for (const [name, title, day, country] of cases) {
  test(`${name}, ${title}, ${day}`, () => {
    assert.equal(stateOfHolder({ words: name.split(' '), title, day, former: false }), country);
  });
}

test('a former office is held from its first month on', () => {
  const holder = { words: ['angela', 'merkel'], title: 'chancellor', former: true };
  assert.equal(stateOfHolder({ ...holder, day: '2024-05-04' }), 'DEU');
  assert.equal(stateOfHolder({ ...holder, day: '2004-05-04' }), null);
});
