import { Option } from 'commander';
import type { RecordKind } from '../../model/record.ts';
import { kindOf } from '../../record/list-options.ts';
import { kindArgument, limitArgument } from '../arguments.ts';
import { withFilters } from '../filter-options.ts';
import { groups } from '../groups.ts';
import type { ListForm } from '../runs/list.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery list KIND [WORDS]`: facts with their sentences, the latest first. */
export const addList: AddCommand = (program, session) => {
  withFilters(
    program
      .command('list')
      .summary('facts of one kind, the latest first')
      .helpGroup(groups.ask)
      .description(
        'list facts of one kind with their sentences, the latest first; "chancery conflicts" is short for "chancery list conflicts"',
      )
      .argument('[kind]', Object.keys(kindOf).join(', '), kindArgument)
      .argument('[words...]', 'only those whose sentences hold all these words'),
  )
    .option('--between <actor...>', 'two parties: --between VNM KOR')
    .option('--about <words>', 'the same as words behind the kind')
    .option('--rejected', 'what people have rejected or dismissed, instead of what stands')
    .option('--limit <n>', 'at most so many', limitArgument, 50)
    .option('--after <cursor>', 'go on behind a page: the cursor that it ended with')
    .addOption(new Option('--json', 'one JSON object a line').conflicts('csv'))
    .option('--csv', 'comma-separated values (RFC 4180) with a head line, one column a field')
    .action(async (kind: RecordKind | undefined, words: readonly string[], form: ListForm) => {
      const { askedFor, list } = await import('../runs/list.ts');
      const asked = askedFor({ kind, words, form });
      await onScreen(program, session, (at) => list(asked, at));
    });
};
