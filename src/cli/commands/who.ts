import { groups } from '../groups.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery who NAME`: one actor's names, offices and what the record holds of it. */
export const addWho: AddCommand = (program, session) => {
  program
    .command('who')
    .summary('one actor: names, offices, what it did and said')
    .helpGroup(groups.ask)
    .description('one actor: names, offices with the days seen, what it did, said and undertook')
    .argument('<name...>', 'a name in any of its forms, an ISO code or an actor id')
    .option('--json', 'one JSON object a line: the actors that the name may mean')
    .action((words: readonly string[], { json }: { readonly json?: true }) =>
      onScreen(program, session, async (at) =>
        (await import('../runs/who.ts')).who(words.join(' '), json === true, at),
      ),
    );
};
