import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { recordLine } from '../../src/export/jsonl.ts';
import { bytesIn, of, values } from './example-record.ts';

test('Parquet: hyparquet reads a row a value, each with its line of JSON', async () => {
  const bytes = await bytesIn('parquet');
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  assert.deepEqual(
    rows.map((row) => row['json']),
    values.map(recordLine),
  );
  const [event] = of('event').filter(({ date }) => date !== null);
  const row = rows.find(({ id }) => id === event?.id);
  assert.deepEqual(row?.['date'], new Date(`${event?.date?.start}T00:00:00Z`));
});

test('Parquet: DuckDB counts each kind, and reads days, numbers and JSON as such', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'record.parquet');
  writeFileSync(file, await bytesIn('parquet'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const kinds = await connection.runAndReadAll(
    `select kind, count(*)::int as n from '${file}' group by kind order by kind`,
  );
  const counts = Map.groupBy(values, ({ kind }) => kind);
  assert.deepEqual(
    kinds.getRowsJson(),
    [...counts].map(([kind, held]) => [kind, held.length]),
  );
  const columns = await connection.runAndReadAll(
    `select typeof(date), typeof(low), typeof(independent_sources), typeof(sentence) from '${file}' limit 1`,
  );
  assert.deepEqual(columns.getRowsJson(), [['DATE', 'DOUBLE', 'INTEGER', 'VARCHAR']]);
  connection.closeSync();
});
