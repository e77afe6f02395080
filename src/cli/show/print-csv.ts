import { csvHead } from '../../export/csv.ts';
import type { RecordValue } from '../../model/record.ts';
import { tableLines } from '../../pipeline/table-lines.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';

/** Prints values as a table with its head line; its lines end as RFC 4180 has it, with a carriage return before the line feed. */
export async function printCsv(
  values: readonly RecordValue[],
  { store, output }: { readonly store: Store; readonly output: Output },
): Promise<void> {
  const lines = await tableLines(values, store);
  for (const line of [csvHead, ...lines]) output.data(`${line}\r`);
}
