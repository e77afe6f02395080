import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGazetteer, readGazetteer } from '../../src/language/gazetteer.ts';
import { worldNames } from '../../src/world/world-names.ts';
import { withoutTitles } from '../../src/language/person-spans.ts';
import { createWordColumns, hashWord } from '../../src/language/word-columns.ts';

const gazetteer = createGazetteer(worldNames);
const cases: readonly (readonly [text: string, wanted: string])[] = [
  ['US President Carla Hughes', 'Carla Hughes'],
  ['Foreign Minister Seo Min-kyu', 'Seo Min-kyu'],
  ['US President', ''],
  ['Stephen King', 'Stephen King'],
  ['South Korean President Lee', 'Lee'],
  ['Carla Hughes', 'Carla Hughes'],
];
for (const [text, wanted] of cases) {
  void test(`${text}: ${wanted}`, () => {
    const words = text.split(' ');
    const columns = createWordColumns(words.length + 2);
    for (const [row, word] of words.entries())
      hashWord(columns, row, { text: word, start: 0, end: word.length });
    const bits = new Int32Array(words.length + 2);
    readGazetteer(gazetteer, columns, { bits, count: words.length });
    const names = withoutTitles([{ type: 'person', start: 0, end: words.length }], bits);
    assert.equal(names.map(({ start, end }) => words.slice(start, end).join(' ')).join('; '), wanted);
  });
}
