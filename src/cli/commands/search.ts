import { oneLine } from '../../export/words/citation-line.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

/** `chancery search WORDS`: passages of the articles, marks and capitals ignored. */
export const addSearch: AddCommand = (program, session) => {
  program
    .command('search')
    .description('search the text of the articles; marks and capitals are ignored (da nang finds Đà Nẵng)')
    .argument('<words...>', 'words that must all stand in one passage')
    .option('--json', 'one JSON object a line')
    .action((words: readonly string[], options: { readonly json?: true }) =>
      withRecord(program, async (store) => {
        const hits = await store.search(words.join(' '));
        const { data, message } = session.output;
        for (const hit of hits) {
          if (options.json === true) data(JSON.stringify(hit));
          else
            data(
              `${hit.publishedOn ?? 'undated'}  ${hit.title ?? hit.article}\n    “${oneLine(hit.text)}”\n`,
            );
        }
        if (hits.length === 0) message('no passage holds all these words');
      }),
    );
};
