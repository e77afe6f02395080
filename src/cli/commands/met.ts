import { periodNames } from '../../record/conditions.ts';
import { withConditions } from '../filter-options.ts';
import { groups } from '../groups.ts';
import type { MetOptions } from '../runs/met.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery met NAME [NAME]`: whom somebody met, where, when and in which office. */
export const addMet: AddCommand = (program, session) => {
  const command = program
    .command('met')
    .summary('whom somebody met, when, where, in which office')
    .helpGroup(groups.ask)
    .description(
      'whom somebody met, when, where and in which office: talks, visits, calls, with the sentences',
    )
    .argument('<name...>', 'one person, country or body, or two: met Peru Chile');
  withConditions(command, [...periodNames, 'limit'])
    .option('--json', 'one JSON object a line: the events')
    .action((words: readonly string[], options: MetOptions) =>
      onScreen(program, session, async (at) => (await import('../runs/met.ts')).met(words, options, at)),
    );
};
