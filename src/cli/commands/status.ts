import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery status`: what the record holds; `--check` asks whether the file is sound. */
export const addStatus: AddCommand = (program, session) => {
  program
    .command('status')
    .summary('what the record holds and where it lies')
    .helpGroup(groups.keep)
    .description('what the record holds, where it lies and what could not be read')
    .option('--check', 'also check whether the file is sound: reads all of it')
    .option('--json', 'as one JSON object')
    .option(
      '--backup [path]',
      'also write a copy of the record, as "backup" does; where no path is given, beside the record',
    )
    .action((options: { readonly check?: true; readonly json?: true; readonly backup?: string | true }) =>
      withRecord(program, async (store) =>
        (await import('../runs/status.ts')).status(options, store, session),
      ),
    );
};
