import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldedWords, foldPhrase } from '../../src/model/fold-text.ts';
import { foldText } from '../../src/model/folding.ts';

const cases: readonly (readonly [text: string, folded: string])[] = [
  ['Đà Nẵng', 'da nang'],
  ['The U.S.-led talks', 'the usled talks'],
  ['Peru’s envoy said: “No”', 'perus envoy said no'],
  ['Fiji–Tonga talks', 'fiji tonga talks'],
  ['  two\u00a0 blanks\n', 'two blanks'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['a . b', 'a b'],
  ['a €5 fee', 'a 5 fee'],
  ["'.-", ''],
  ['', ''],
];
for (const [text, folded] of cases) {
  void test(JSON.stringify(text), () => {
    assert.equal(foldPhrase(text), folded);
    assert.equal(foldedWords(text).join(' '), folded);
  });
}

/** What a folded phrase is, said with Unicode's tables alone. */
function inPlainWords(text: string): string {
  const joined = foldText(text.replace(/[–—]/g, ' ')).replace(/['.-]/g, '');
  return joined.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

void test('English print is folded as every other text', () => {
  const print = fc.string({ unit: fc.constantFrom(...'aZ09 .\'-`"’‘“”…–—‐‑,;:\t\n\u00a0£éđ²'.split('')) });
  fc.assert(fc.property(print, (text) => assert.equal(foldPhrase(text), inPlainWords(text))));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.equal(foldPhrase(text), inPlainWords(text)),
    ),
  );
});
