import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery backup [PATH]`: a consistent copy of the record. */
export const addBackup: AddCommand = (program, session) => {
  program
    .command('backup')
    .summary('copy the record to a new file')
    .helpGroup(groups.keep)
    .description('write a consistent copy of the record to a new file, also while others use it')
    .argument(
      '[path]',
      'the file to write; one that is there is left as it is. Beside the record, with the day, where not given',
    )
    .action((path: string | undefined) =>
      withRecord(program, async (store) =>
        (await import('../runs/backup.ts')).backup(path ?? null, { store, session }),
      ),
    );
};
