import { hasLine, recordLine } from '../../export/jsonl.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';
import { printCsv } from '../show/print-csv.ts';

/** Writes the whole record. */
export async function exportRecord(format: 'jsonl' | 'csv', store: Store, output: Output): Promise<void> {
  if (format === 'csv') await exportCsv(store, output);
  else for await (const value of store.values()) if (hasLine(value)) output.data(recordLine(value));
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
