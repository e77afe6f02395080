import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../eval/language/plain-article.ts';
import { loadGazetteer } from '../../src/pipeline/gazetteer.ts';
import { outletCountry } from '../../src/world/outlet-countries.ts';

const gazetteer = loadGazetteer();
const blank = plainArticle([]);

const cases: readonly (readonly [string | null, string | null, string | null])[] = [
  ['https://www.harbour.example.au/a', 'Harbour News', 'AUS'],
  ['https://herald.example/a', 'The Toronto Herald', 'CAN'],
  ['https://herald.example/a', 'Singapore Courier', 'SGP'],
  ['https://herald.example/a', 'The Morning Courier', null],
  [null, null, null],
];

for (const [url, outlet, want] of cases) {
  test(`${outlet} at ${url}: ${want}`, () => {
    assert.equal(outletCountry({ ...blank, url, outlet }, gazetteer), want);
  });
}
