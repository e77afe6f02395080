import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withArticle } from '../../src/model/with-article.ts';

for (const [name, want] of [
  ['United States', 'the United States'],
  ['Solomon Islands', 'the Solomon Islands'],
  ['Czech Republic', 'the Czech Republic'],
  ['Peru', 'Peru'],
  ['Honduras', 'Honduras'],
] as const) {
  test(want, () => assert.equal(withArticle(name), want));
}
