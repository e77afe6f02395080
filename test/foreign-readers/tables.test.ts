import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { gdelt1Columns, gdeltColumns } from '../../src/export/gdelt/gdelt-columns.ts';
import { polecatColumns } from '../../src/export/polecat/polecat-columns.ts';
import { of, textIn } from './example-record.ts';

const told = of('event').filter(({ status }) => status !== 'denied' && status !== 'hypothetical');

test('POLECAT: csv-parse reads 40 columns by name and a line for each event that is not denied or supposed', async () => {
  const rows: Record<string, string>[] = parse(await textIn('polecat'), { delimiter: '\t', columns: true });
  assert.equal(polecatColumns.length, 40);
  assert.deepEqual(Object.keys(rows[0] ?? {}), [...polecatColumns]);
  assert.ok(rows.length > 30);
  assert.deepEqual(
    rows.map((row) => row['Event ID']),
    told.map(({ id }) => id),
  );
  const planned = new Set(told.filter(({ status }) => status === 'planned').map(({ id }) => id));
  for (const row of rows) {
    assert.equal(row['Contexts']?.includes('future'), planned.has(row['Event ID'] ?? ''));
    assert.match(row['Quad Code'] ?? '', /^(?:VERBAL|MATERIAL) (?:COOPERATION|CONFLICT)$/);
    assert.match(row['Intensity'] ?? '', /^-?\d+\.\d$/);
    for (const unknown of ['Wikipedia Actor ID', 'GeoNames ID', 'District', 'Story People'])
      assert.equal(row[unknown], '');
  }
});

for (const [form, columns, width] of [
  ['gdelt', gdeltColumns, 61],
  ['gdelt1', gdelt1Columns, 58],
] as const) {
  test(`GDELT: csv-parse reads ${width} cells a line without quotes, and the lines tell of each event that CAMEO has a code for`, async () => {
    assert.equal(columns.length, width);
    const rows: Record<string, string>[] = parse(await textIn(form), {
      delimiter: '\t',
      columns: [...columns],
      quote: false,
    });
    const ids = rows.map((row) => BigInt(row['GLOBALEVENTID'] ?? ''));
    assert.equal(new Set(ids).size, rows.length);
    const coded = of('event').filter(
      ({ status, type }) =>
        status === 'happened' ||
        (status === 'planned' && !/ACCUSE|RE[JQ]|THR|PRO|SAN|MOB|COE|ASS/.test(type)),
    );
    assert.deepEqual(
      [...new Set(ids.map((id) => (id / 1024n).toString(16).padStart(13, '0')))],
      coded.map(({ id }) => id.slice(0, 13)),
    );
    for (const row of rows) {
      assert.match(row['EventCode'] ?? '', /^\d{3,4}$/);
      assert.match(row['GoldsteinScale'] ?? '', /^-?\d+\.\d$/);
      assert.equal(row['AvgTone'], '');
    }
  });
}
