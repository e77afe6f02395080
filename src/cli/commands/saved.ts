import type { Command } from 'commander';
import type { RecordKind } from '../../model/record.ts';
import type { ListOptions } from '../../record/list-options.ts';
import { limitArgument } from '../arguments.ts';
import { groups } from '../groups.ts';
import { withListConditions } from '../list-conditions.ts';
import type { NewsForm } from '../runs/saved.ts';
import { onScreen, withRecord, type AddCommand, type Session } from '../session.ts';

/** `chancery saved add|list|news|hook|remove`: searches under names, and what is new for each since it was looked at. */
export const addSaved: AddCommand = (program, session) => {
  const saved = program
    .command('saved')
    .summary('searches under names: what is new for each since you looked')
    .helpGroup(groups.ask)
    .description(
      'searches that are kept under names, with what is new for each since it was looked at. They are no part of what the record exports',
    );
  const under: Under = { program, session, saved };
  addAdd(under);
  addAsking(under);
  addHook(under);
  saved
    .command('remove <name>')
    .description('remove a saved search, with its webhook')
    .action((name: string) =>
      withRecord(program, async (store) =>
        (await import('../runs/saved.ts')).removeSaved(name, { store, session }),
      ),
    );
};

/** The commands below `saved` are added under it. */
interface Under {
  readonly program: Command;
  readonly session: Session;
  readonly saved: Command;
}

function addAdd({ program, session, saved }: Under): void {
  const command = saved
    .command('add')
    .description('save a search: its news begin now')
    .argument('<name>', 'how it is called');
  withListConditions(command).action(
    (...[name, kind, words, form]: [string, RecordKind | undefined, readonly string[], ListOptions]) =>
      withRecord(program, async (store) =>
        (await import('../runs/saved.ts')).addSaved(name, { kind, words, form }, { store, session }),
      ),
  );
}

function addAsking({ program, session, saved }: Under): void {
  saved
    .command('list')
    .description('the saved searches, with how many facts are new for each')
    .action(() => onScreen(program, session, async (at) => (await import('../runs/saved.ts')).listSaved(at)));
  saved
    .command('news <name>')
    .description('what is new for a search since it was looked at; it has then been looked at')
    .option('--keep', 'leave it as not looked at')
    .option('--json', 'one JSON object a line')
    .option('--limit <n>', 'at most so many, the earliest first', limitArgument, 50)
    .action((name: string, form: NewsForm) =>
      onScreen(program, session, async (at) =>
        (await import('../runs/saved.ts')).newsOfSaved(name, form, at),
      ),
    );
}

function addHook({ program, session, saved }: Under): void {
  saved
    .command('hook <name> [address]')
    .description(
      'send the news of a search to an address from now on, while "chancery serve" runs; prints the secret that its messages are signed with. Without an address nothing is sent any more',
    )
    .action((name: string, address: string | undefined) =>
      withRecord(program, async (store) =>
        (await import('../runs/saved.ts')).hookSaved(name, address ?? null, { store, session }),
      ),
    );
}
