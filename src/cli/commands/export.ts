import { Option } from 'commander';
import { hasLine, recordLine } from '../../export/jsonl.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

/** `chancery export`: the whole record, sorted, the same bytes for the same articles. */
export const addExport: AddCommand = (program, session) => {
  program
    .command('export')
    .description('write the whole record to standard output')
    .addOption(new Option('--format <format>', 'form of the export').choices(['jsonl']).default('jsonl'))
    .action(() =>
      withRecord(program, async (store) => {
        for await (const value of store.values()) if (hasLine(value)) session.output.data(recordLine(value));
      }),
    );
};
