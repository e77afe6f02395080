import { Option } from 'commander';
import { hasLine, recordLine } from '../../export/jsonl.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';
import { printCsv } from '../show/print-csv.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

interface ExportOptions {
  readonly format: 'jsonl' | 'csv';
}

/** `chancery export`: the whole record, sorted, the same bytes for the same articles and decisions. */
export const addExport: AddCommand = (program, session) => {
  program
    .command('export')
    .description('write the whole record to standard output')
    .addOption(
      new Option('--format <format>', 'form of the export').choices(['jsonl', 'csv']).default('jsonl'),
    )
    .action(({ format }: ExportOptions) =>
      withRecord(program, async (store) => {
        if (format === 'csv') await exportCsv(store, session.output);
        else
          for await (const value of store.values())
            if (hasLine(value)) session.output.data(recordLine(value));
      }),
    );
};

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
