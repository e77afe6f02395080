import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletNames } from '../../src/model/outlet-names.ts';

/** Outlets as articles spell them, with what each is then called. */
const cases: readonly {
  readonly articles: readonly string[];
  readonly want: Readonly<Record<string, string>>;
}[] = [
  {
    articles: ['HARBOUR POST', 'HARBOUR POST', 'Harbour Post'],
    want: { 'HARBOUR POST': 'Harbour Post', 'Harbour Post': 'Harbour Post' },
  },
  { articles: ['Hill Gazette'], want: { 'Hill Gazette': 'Hill Gazette', 'Ford Courier': 'Ford Courier' } },
  {
    articles: ['Harbour Post', 'The Harbour Post', 'The Harbour Post'],
    want: { 'Harbour Post': 'The Harbour Post' },
  },
  { articles: ['The Lantern', 'Lantern'], want: { 'The Lantern': 'Lantern' } },
  { articles: ['HBC', 'edition.hbc.example', 'edition.hbc.example'], want: { 'edition.hbc.example': 'HBC' } },
  { articles: ['hbc.example'], want: { 'hbc.example': 'hbc.example' } },
  { articles: ['St. George Times', 'ST. GEORGE TIMES'], want: { 'ST. GEORGE TIMES': 'St. George Times' } },
  { articles: ['***', '---'], want: { '---': '---', '***': '***' } },
];

for (const { articles, want } of cases) {
  test(`one name an outlet: ${articles.join(', ')}`, () => {
    const spellings = [...new Set(articles)];
    const nameOf = outletNames(spellings, (one) => articles.filter((other) => other === one).length);
    assert.deepEqual(Object.fromEntries(Object.keys(want).map((one) => [one, nameOf(one)])), want);
  });
}
