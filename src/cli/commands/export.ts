import { Option } from 'commander';
import { formats } from '../../export/formats.ts';
import { withFilters } from '../filter-options.ts';
import { groups } from '../groups.ts';
import type { ExportOptions } from '../runs/export.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery export`: the record or a part of it in one of many forms, the same bytes for the same articles and decisions. */
export const addExport: AddCommand = (program, session) => {
  withFilters(
    program
      .command('export')
      .summary('write the record for other programs: JSON Lines, CSV, Parquet, POLECAT, GeoJSON …')
      .helpGroup(groups.keep)
      .description(
        'write the record for other programs, to standard output or a file; under conditions the facts that fit, with the actors, articles and decisions that they name. docs/exports.md tells what each form carries',
      )
      .addOption(
        new Option(
          '--format <format>',
          `${told}; jsonl where neither this nor --output says another`,
        ).choices(formats.map(({ name }) => name)),
      )
      .option(
        '-o, --output <file>',
        `write it to this file, whose ending may say the form: ${formats.map(({ ending }) => ending).join(', ')}`,
      ),
  ).action((options: ExportOptions) =>
    withRecord(program, async (store) =>
      (await import('../runs/export.ts')).exportRecord(options, store, session.output),
    ),
  );
};

/** Every form, in words. */
const told = formats.map(({ name, summary }) => `${name}: ${summary}`).join('; ');
