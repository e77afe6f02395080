import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

/** `chancery reread`: reads what an older reader version read, from the text in the record; nothing is fetched. */
export const addReread: AddCommand = (program, session) => {
  program
    .command('reread')
    .description('read again what an older version read, from the text in the record')
    .action(() =>
      withRecord(program, async (store) => {
        const { loadReader } = await import('../../pipeline/default-reader.ts');
        const reader = loadReader();
        const ids = await store.articlesNotReadBy(reader.version);
        for (const [done, id] of ids.entries()) {
          await store.save([await reader.reread(await store.article(id))]);
          session.output.progress(`reread ${done + 1} of ${ids.length}`);
        }
        await store.settle();
        session.output.message(`articles reread: ${ids.length}`);
      }),
    );
};
