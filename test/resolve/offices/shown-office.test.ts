import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownOffice } from '../../../src/resolve/offices/shown-office.ts';

const cases: readonly (readonly [
  title: string,
  of: string | null,
  country: string | null,
  shown: string | null,
])[] = [
  ['president', 'Peru', 'PER', 'PER'],
  ['president', null, 'PER', 'PER'],
  ['president', 'Harbour Academy of Peru', 'PER', 'Harbour Academy of Peru'],
  ['vice president', 'Harbour Bank', 'PER', 'Harbour Bank'],
  ['chairman', 'Senate', 'PER', 'Senate'],
  ['mayor', 'Lima', 'PER', 'Lima'],
  // Near misses: offices of a state by a body of it.
  ['minister', 'Ministry of Ports', 'PER', 'PER'],
  ['spokesman', 'Ministry of Ports', 'PER', 'PER'],
  ['president', 'World Harbour Bank', null, 'World Harbour Bank'],
];
for (const [title, of, country, shown] of cases) {
  test(`${title} of ${of}, ${country}`, () => {
    assert.equal(shownOffice({ title, of, country, tenure: null }).of, shown);
  });
}
