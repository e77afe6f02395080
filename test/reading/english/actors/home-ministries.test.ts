import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Texts of an outlet with the country that the bare ministry is given. */
const cases: readonly (readonly [text: string, outlet: string, country: string | null])[] = [
  ['Fiji opened a port.\nThe Ministry of Fisheries said the port was full.', 'fijinews.com.fj', 'FJI'],
  // Near misses: no home press, the home state unnamed, another state beside it or with such a ministry.
  ['Fiji opened a port.\nThe Ministry of Fisheries said the port was full.', 'Reuters', null],
  ['Ships left the port.\nThe Ministry of Fisheries said the port was full.', 'fijinews.com.fj', null],
  ['Fiji opened a port.\nThe Ministry of Fisheries said Peru was late.', 'fijinews.com.fj', null],
];
for (const [text, outlet, country] of cases) {
  test(`${outlet}: ${text}`, () => {
    const { actors } = actorsOf(text, outlet);
    assert.equal(actors.find(({ name }) => name === 'Ministry of Fisheries')?.country, country);
  });
}
