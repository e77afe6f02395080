import { Failure } from '../../model/failure.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

/** `chancery forget ARTICLE…`: the record is then as if they had never come. */
export const addForget: AddCommand = (program, session) => {
  program
    .command('forget')
    .description('take articles out; the record is then as if they had never come')
    .argument('<article...>', 'article ids, as "list articles" prints them')
    .action((ids: readonly string[]) =>
      withRecord(program, async (store) => {
        // All ids are looked up before the first article goes: a slip in one of them takes nothing out.
        for (const id of ids) if (!(await store.has(id))) throw new Failure('id-unknown', id);
        for (const id of ids) await store.forget(id);
        await store.settle();
        session.output.message(`articles forgotten: ${new Set(ids).size}`);
      }),
    );
};
