import { Option } from 'commander';
import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery export`: the whole record, sorted, the same bytes for the same articles and decisions. */
export const addExport: AddCommand = (program, session) => {
  program
    .command('export')
    .summary('write the whole record: JSON Lines or CSV')
    .helpGroup(groups.keep)
    .description('write the whole record to standard output')
    .addOption(
      new Option('--format <format>', 'form of the export').choices(['jsonl', 'csv']).default('jsonl'),
    )
    .action(({ format }: { readonly format: 'jsonl' | 'csv' }) =>
      withRecord(program, async (store) =>
        (await import('../runs/export.ts')).exportRecord(format, store, session.output),
      ),
    );
};
