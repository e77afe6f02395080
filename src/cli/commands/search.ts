import { pageNames } from '../../record/conditions.ts';
import { withConditions, withFilters } from '../filter-options.ts';
import { groups } from '../groups.ts';
import type { SearchForm } from '../runs/search.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery search WORDS`: passages of the articles, marks and capitals ignored. */
export const addSearch: AddCommand = (program, session) => {
  const command = withFilters(
    program
      .command('search')
      .summary('search the text of the articles')
      .helpGroup(groups.ask)
      .description('search the text of the articles; marks and capitals are ignored (da nang finds Đà Nẵng)')
      .argument('[words...]', 'words that must all stand in one passage'),
  );
  withConditions(command, pageNames)
    .option('--json', 'one JSON object a line')
    .action(async (words: readonly string[], form: SearchForm) => {
      const { search, soughtFor } = await import('../runs/search.ts');
      const sought = soughtFor(words, form);
      await onScreen(program, session, (at) => search(sought, at));
    });
};
