import { groups } from '../groups.ts';
import { natsOption, queueOption } from '../queue-options.ts';
import type { StatusOptions } from '../runs/status.ts';
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
    .addOption(natsOption())
    .addOption(queueOption())
    .action((options: StatusOptions) =>
      withRecord(program, async (store) =>
        (await import('../runs/status.ts')).status(options, store, session),
      ),
    );
};
