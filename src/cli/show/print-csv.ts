import { csvHead } from '../../export/csv.ts';
import type { RecordValue } from '../../model/record.ts';
import { tableLines } from '../../pipeline/table-lines.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';

/** Where values are printed, and whether the head line goes before them. */
export interface CsvPrinting {
  readonly store: Store;
  readonly output: Output;
  readonly head: boolean;
}

/** Prints values as a table; its lines end as RFC 4180 has it, with a carriage return before the line feed. */
export async function printCsv(
  values: readonly RecordValue[],
  { store, output, head }: CsvPrinting,
): Promise<void> {
  const lines = await tableLines(values, store);
  for (const line of [...(head ? [csvHead] : []), ...lines]) output.data(`${line}\r`);
}
