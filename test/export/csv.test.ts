import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLines } from '../../src/export/csv.ts';
import type { RecordedArticle, RecordedFigure } from '../../src/model/record.ts';

const figure = (quote: string, measure = 'walkers'): RecordedFigure => ({
  kind: 'figure',
  id: 'f1',
  measure,
  of: null,
  measureParts: null,
  place: null,
  quantity: { low: 9, high: 9, bound: 'exact', unit: 'people', currency: null },
  frame: 'actual',
  asOf: null,
  saidBy: null,
  citations: [{ article: 'a1', sentence: 0, start: 0, end: quote.length, quote }],
});

test('a list without values is its head', () => {
  assert.deepEqual(csvLines([]), ['id,kind,fact,article,sentence']);
});

test('commas and quotation marks are quoted, a sentence stays on its line', () => {
  assert.deepEqual(csvLines([figure('Nine, "at least",\nwalked.')]).slice(1), [
    'f1,figure,9 people: walkers,a1,"Nine, ""at least"", walked."',
  ]);
});

test('what looks like a formula is text', () => {
  for (const begin of ['=', '+', '-', '@']) {
    const [, line] = csvLines([figure(`${begin}SUM(A1)`)]);
    assert.equal(line, `f1,figure,9 people: walkers,a1,'${begin}SUM(A1)`);
  }
});

test('an article has no sentence', () => {
  const article: RecordedArticle = {
    kind: 'article',
    id: 'a1',
    source: 'a.txt',
    url: null,
    outlet: 'Wire',
    title: 'Nine walk',
    byline: null,
    publishedOn: '2024-05-03',
    language: 'en',
    sha256: '',
    story: null,
  };
  assert.deepEqual(csvLines([article]).slice(1), ['a1,article,2024-05-03  Wire: Nine walk,,']);
});
