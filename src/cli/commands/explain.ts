import type { Explanation, Store } from '../../record/store.ts';
import { articleNames } from '../../record/article-names.ts';
import { printFact } from '../show/print-fact.ts';
import { citationLine } from '../../export/words/citation-line.ts';
import type { AddCommand, Session } from '../session.ts';
import { withRecord } from '../session.ts';

/** `chancery explain ID`: the claims behind a fact, each with its rule, status, reader version, sentence and tree. */
export const addExplain: AddCommand = (program, session) => {
  program
    .command('explain')
    .description(
      'say why the record holds a fact: its claims, their rules, sentences, trees and reader version',
    )
    .argument('<id>', 'an id, as list prints it')
    .option('--json', 'as one JSON object')
    .action((id: string, options: { readonly json?: true }) =>
      withRecord(program, async (store) => {
        const explanation = await store.explain(id);
        if (options.json === true) session.output.data(JSON.stringify(explanation));
        else await tell(explanation, store, session);
      }),
    );
};

async function tell({ value, claims }: Explanation, store: Store, session: Session): Promise<void> {
  const { data } = session.output;
  await printFact(value, { store, output: session.output, citations: 0 });
  const { treeReader } = await import('../../pipeline/claim-trees.ts');
  const treesOf = await treeReader(store, value);
  for (const claim of claims) {
    data(`because of rule ${claim.rule} (${claim.status}), ${claim.readerVersion}`);
    const nameOf = await articleNames(claim.citations, store);
    const trees = await treesOf(claim);
    for (const [at, citation] of claim.citations.entries()) {
      data(`    ${citationLine(citation, nameOf)}, characters ${citation.start}–${citation.end}`);
      for (const line of trees.kind === 'own' ? trees.paths[at] : [noTree(trees.version)])
        data(`        ${line}`);
    }
  }
}

function noTree(version: string): string {
  return `no tree: this is ${version}, which may parse otherwise; "chancery reread" reads the article with it`;
}
