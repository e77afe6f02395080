import { hasLine, recordLine } from '../../export/jsonl.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import { linesToFile } from '../lines-to-file.ts';
import type { Output } from '../output.ts';
import { printCsv } from '../show/print-csv.ts';

/** The options of `chancery export`. */
export interface ExportOptions {
  readonly format?: 'jsonl' | 'csv';
  readonly output?: string;
}

/** Writes the whole record. Throws `output-unwritable` where the file cannot be written. */
export async function exportRecord(
  { format, output: path }: ExportOptions,
  store: Store,
  output: Output,
): Promise<void> {
  const isTable = format === undefined ? /\.csv$/iu.test(path ?? '') : format === 'csv';
  await linesToFile(path ?? null, output, (to) => (isTable ? exportCsv(store, to) : exportLines(store, to)));
}

async function exportLines(store: Store, output: Output): Promise<void> {
  for await (const value of store.values()) if (hasLine(value)) output.data(recordLine(value));
}

/** Values whose articles are looked up at once. */
const linesAtOnce = 500;

async function exportCsv(store: Store, output: Output): Promise<void> {
  let held: RecordValue[] = [];
  let head = true;
  const flush = async (): Promise<void> => {
    await printCsv(held, { store, output, head });
    held = [];
    head = false;
  };
  for await (const value of store.values()) {
    if (hasLine(value)) held.push(value);
    if (held.length >= linesAtOnce) await flush();
  }
  await flush();
}
