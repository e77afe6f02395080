import { groups } from '../groups.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery explain ID`: the claims behind a fact, each with its rule, status, reader version, sentence and tree. */
export const addExplain: AddCommand = (program, session) => {
  program
    .command('explain')
    .summary('why the record says so: claims and rules')
    .helpGroup(groups.ask)
    .description(
      'say why the record holds a fact: its claims, their rules, the cells they are filed in, what joined the reports of one event, sentences, trees and reader version',
    )
    .argument('<id...>', 'an id or its first digits, the name of an actor, the file or title of an article')
    .option('--json', 'as one JSON object')
    .action((words: readonly string[], { json }: { readonly json?: true }) =>
      onScreen(program, session, async (at) =>
        (await import('../runs/explain.ts')).explain(words.join(' '), json === true, at),
      ),
    );
};
