import { Option } from 'commander';
import type { ExportOptions } from '../runs/export.ts';
import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery export`: the whole record, sorted, the same bytes for the same articles and decisions. */
export const addExport: AddCommand = (program, session) => {
  program
    .command('export')
    .summary('write the whole record: JSON Lines or CSV')
    .helpGroup(groups.keep)
    .description('write the whole record, to standard output or a file')
    .addOption(
      new Option(
        '--format <format>',
        'form of the export: jsonl where neither this nor --output says another',
      ).choices(['jsonl', 'csv']),
    )
    .option('-o, --output <file>', 'write it to this file; one named .csv has that form')
    .action((options: ExportOptions) =>
      withRecord(program, async (store) =>
        (await import('../runs/export.ts')).exportRecord(options, store, session.output),
      ),
    );
};
