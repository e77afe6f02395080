import { groups } from '../groups.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery show ID`: one value of the record with all its sentences; an article with its text and doubts. */
export const addShow: AddCommand = (program, session) => {
  program
    .command('show')
    .summary('one fact, actor or article with its sentences')
    .helpGroup(groups.ask)
    .description('show one fact, actor, conflict or article with all its sentences')
    .argument('<id...>', 'an id or its first digits, the name of an actor, the file or title of an article')
    .option('--json', 'as one JSON object')
    .action((words: readonly string[], { json }: { readonly json?: true }) =>
      onScreen(program, session, async (at) =>
        (await import('../runs/show.ts')).show(words.join(' '), json === true, at),
      ),
    );
};
