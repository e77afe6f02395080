import { recordLine } from '../../export/jsonl.ts';
import { printFact } from '../show/print-fact.ts';
import type { AddCommand, Session } from '../session.ts';
import { withRecord } from '../session.ts';
import type { Store } from '../../record/store.ts';

/** `chancery show ID`: one value of the record with all its sentences; an article with its text and doubts. */
export const addShow: AddCommand = (program, session) => {
  program
    .command('show')
    .description('show one fact, actor, conflict or article with all its sentences')
    .argument('<id>', 'an id, as list prints it')
    .option('--json', 'as one JSON object')
    .action((id: string, options: { readonly json?: true }) =>
      withRecord(program, async (store) => {
        const value = await store.show(id);
        if (value.kind === 'article') await showArticle(id, { store, session, json: options.json === true });
        else if (options.json === true) session.output.data(recordLine(value));
        else await printFact(value, { store, output: session.output, citations: 1000 });
      }),
    );
};

interface Showing {
  readonly store: Store;
  readonly session: Session;
  readonly json: boolean;
}

async function showArticle(id: string, { store, session, json }: Showing): Promise<void> {
  const { data } = session.output;
  const article = await store.article(id);
  const issues = await store.issues(id);
  if (json) {
    data(JSON.stringify({ ...article, issues }));
    return;
  }
  await printFact(await store.show(id), { store, output: session.output, citations: 0 });
  for (const { kind, span } of article.blocks)
    data(`[${kind}] ${article.text.slice(span.start, span.end)}\n`);
  for (const { code, span, detail } of issues) {
    data(`issue ${code}${span === null ? '' : ` at ${span.start}–${span.end}`}: ${detail}`);
  }
}
