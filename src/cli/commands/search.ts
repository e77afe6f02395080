import { oneLine } from '../../export/words/citation-line.ts';
import type { SearchPage, SearchQuery } from '../../record/store.ts';
import { limitArgument } from '../arguments.ts';
import { withFilters } from '../filter-options.ts';
import type { AddCommand, Session } from '../session.ts';
import { withRecord } from '../session.ts';

interface SearchForm extends Omit<SearchQuery, 'text'> {
  readonly json?: true;
}

/** `chancery search WORDS`: passages of the articles, marks and capitals ignored. */
export const addSearch: AddCommand = (program, session) => {
  withFilters(
    program
      .command('search')
      .description('search the text of the articles; marks and capitals are ignored (da nang finds Đà Nẵng)')
      .argument('<words...>', 'words that must all stand in one passage'),
  )
    .option('--limit <n>', 'at most so many', limitArgument, 50)
    .option('--after <cursor>', 'go on behind a page: the cursor that it ended with')
    .option('--json', 'one JSON object a line')
    .action((words: readonly string[], { json, ...query }: SearchForm) =>
      withRecord(program, async (store) => {
        tell(await store.searchPage({ ...query, text: words.join(' ') }), json === true, session);
      }),
    );
};

function tell({ hits, next }: SearchPage, asJson: boolean, session: Session): void {
  const { data, message } = session.output;
  for (const hit of hits) {
    if (asJson) data(JSON.stringify(hit));
    else data(`${hit.publishedOn ?? 'undated'}  ${hit.title ?? hit.article}\n    “${oneLine(hit.text)}”\n`);
  }
  if (hits.length === 0) message('no passage answers to this');
  if (next !== null) message(`${hits.length} shown; --limit gives more, --after ${next} the next`);
}
