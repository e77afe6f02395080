import { Option } from 'commander';
import type { RecordKind } from '../../model/record.ts';
import { pageNames } from '../../record/conditions.ts';
import { withConditions } from '../filter-options.ts';
import { groups } from '../groups.ts';
import { withListConditions } from '../list-conditions.ts';
import type { ListForm } from '../runs/list.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery list KIND [WORDS]`: facts with their sentences, the latest first. */
export const addList: AddCommand = (program, session) => {
  const command = withListConditions(
    program
      .command('list')
      .summary('facts of one kind, the latest first')
      .helpGroup(groups.ask)
      .description(
        'list facts of one kind with their sentences, the latest first; "chancery conflicts" is short for "chancery list conflicts"',
      ),
  );
  withConditions(command, ['rejected', ...pageNames])
    .addOption(new Option('--json', 'one JSON object a line').conflicts('csv'))
    .option('--csv', 'comma-separated values (RFC 4180) with a head line, one column a field')
    .action(async (kind: RecordKind | undefined, words: readonly string[], form: ListForm) => {
      const { askedFor, list } = await import('../runs/list.ts');
      const asked = askedFor({ kind, words, form });
      await onScreen(program, session, (at) => list(asked, at));
    });
};
