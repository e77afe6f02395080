import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Texts of August 2025 with a name in them and the country that its bearer is given. */
const cases: readonly (readonly [text: string, name: string, country: string | null])[] = [
  ['President William Ruto opened the fair.', 'William Ruto', 'KEN'],
  ['Prime Minister Keir Starmer heard the singers.', 'Keir Starmer', 'GBR'],
  // Near misses: another office, another name, no longer in office.
  ['Trade Minister William Ruto opened the fair.', 'William Ruto', null],
  ['President Tomas Ruto opened the fair.', 'Tomas Ruto', null],
  ['William Ruto opened the fair.', 'William Ruto', null],
  ['Prime Minister Theresa May heard the singers.', 'Theresa May', null],
];
for (const [text, name, country] of cases) {
  test(text, () => {
    const { actors } = actorsOf(text);
    assert.equal(actors.find((one) => one.name === name)?.country, country);
  });
}
