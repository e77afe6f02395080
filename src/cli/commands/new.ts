import { dayArgument, limitArgument } from '../arguments.ts';
import { groups } from '../groups.ts';
import type { NewOptions } from '../runs/new.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery new [DAY]`: what the articles since a day tell that none before it tells. */
export const addNew: AddCommand = (program, session) => {
  program
    .command('new')
    .summary('what no article before a day tells')
    .helpGroup(groups.ask)
    .description('what is new: facts that no article from before a day tells')
    .argument(
      '[date]',
      'since this day, month or year; else since a week before the latest article',
      dayArgument,
    )
    .option('--with <actor...>', 'only those in which each of these takes part: a name, an ISO code or an id')
    .option('--limit <n>', 'at most so many of each kind', limitArgument, 12)
    .action((day: string | undefined, options: NewOptions) =>
      onScreen(program, session, async (at) => (await import('../runs/new.ts')).news(day, options, at)),
    );
};
