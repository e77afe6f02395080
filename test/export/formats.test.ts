import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOfFile, formats } from '../../src/export/formats.ts';

test('names and endings of forms are each of one form', () => {
  for (const key of ['name', 'ending'] as const)
    assert.equal(new Set(formats.map((format) => format[key])).size, formats.length);
});

for (const [file, want] of [
  ['record.jsonl', 'jsonl'],
  ['RECORD.CSV', 'csv'],
  ['20250304.export.csv', 'gdelt'],
  ['sources.csl.json', 'csl'],
  ['entities.ftm.json', 'ftm'],
  ['a/b.jsonld', 'prov-jsonld'],
  ['record.json', null],
  ['csv', null],
] as const) {
  test(`a file called ${file} is in the form ${want}`, () =>
    assert.equal(formatOfFile(file)?.name ?? null, want));
}
