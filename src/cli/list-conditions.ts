import type { Command } from 'commander';
import { listNames } from '../record/conditions.ts';
import { kindOf } from '../record/list-options.ts';
import { kindArgument } from './arguments.ts';
import { withConditions, withFilters } from './filter-options.ts';

/** The words by which `list` is asked: a kind, words of the sentences, and conditions. An alert of `watch` is asked the same way. */
export function withListConditions(command: Command): Command {
  return withConditions(
    withFilters(
      command
        .argument('[kind]', Object.keys(kindOf).join(', '), kindArgument)
        .argument('[words...]', 'only those whose sentences hold all these words'),
    ),
    listNames,
  );
}
