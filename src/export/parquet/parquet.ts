import { ByteWriter, ParquetWriter } from 'hyparquet-writer/src/index.js';
import type { RecordValue } from '../../model/record.ts';
import { firstArticle } from '../csv.ts';
import { inBatches, type Batch } from '../in-batches.ts';
import { recordLine } from '../jsonl.ts';
import type { RecordView } from '../record-view.ts';
import { tableCells } from '../table-cells.ts';
import { parquetColumns, parquetSchema, parquetValue } from './parquet-columns.ts';

/** Rows of one row group: so many are held at once. */
const rowsOfGroup = 10_000;

/**
 * A record as a table in Apache Parquet, in pieces as they are made: a value a row, the columns of the CSV table with their types, and the
 * whole value as JSON. Some thousand rows are held at a time.
 */
export async function* parquetBytes(view: RecordView): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [...parquetSchema],
    createdBy: `Chancery ${view.version}`,
    // The bounds of texts would keep the beginnings of sentences twice.
    statistics: false,
  });
  let rows: ReadonlyMap<string, string>[] = [];
  for await (const batch of inBatches(view, { articles: firstArticle })) {
    rows.push(...batch.values.map((value) => rowOf(value, batch)));
    if (rows.length < rowsOfGroup) continue;
    await write(file, rows);
    yield taken(writer);
    rows = [];
  }
  if (rows.length > 0) await write(file, rows);
  await file.finish();
  yield taken(writer);
}

function rowOf(value: RecordValue, { articles }: Batch): ReadonlyMap<string, string> {
  const cells = tableCells(value, (id) => articles.get(id) ?? null);
  return new Map(Object.entries<string>({ ...cells, json: recordLine(value) }));
}

/** Writes a row group. */
async function write(file: ParquetWriter, rows: readonly ReadonlyMap<string, string>[]): Promise<void> {
  const columnData = parquetColumns.map((name) => ({
    name,
    data: rows.map((row) => parquetValue(name, row.get(name) ?? '')),
  }));
  await file.write({ columnData, rowGroupSize: rowsOfGroup });
}

/** The bytes that have been written since they were last taken; the writer's buffer is empty behind it, its place in the file stays. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
