import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery reread`: reads what an older reader version read, from the text in the record; nothing is fetched. */
export const addReread: AddCommand = (program, session) => {
  program
    .command('reread')
    .summary('read again what an older version read')
    .helpGroup(groups.read)
    .description('read again what an older version read, from the text in the record')
    .action(() =>
      withRecord(program, async (store) => (await import('../runs/reread.ts')).reread(store, session)),
    );
};
