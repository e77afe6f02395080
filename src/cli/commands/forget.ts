import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery forget ARTICLE…`: the record is then as if they had never come. */
export const addForget: AddCommand = (program, session) => {
  program
    .command('forget')
    .summary('take articles out, as if they had never come')
    .helpGroup(groups.read)
    .description('take articles out; the record is then as if they had never come')
    .argument('<article...>', 'files, addresses, titles or ids, as "list articles" prints them')
    .action((words: readonly string[]) =>
      withRecord(program, async (store) => (await import('../runs/forget.ts')).forget(words, store, session)),
    );
};
