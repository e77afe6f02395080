import { createAnnotator } from '../../language/annotator.ts';
import type { Sentence } from '../../model/annotated.ts';
import type { Citation } from '../../model/citation.ts';
import { loadModels } from '../../pipeline/models.ts';
import type { Explanation, Store } from '../../record/store.ts';
import { articleNames, printFact } from '../show/print-fact.ts';
import { citationLine } from '../show/facts.ts';
import { actorsOf, treePaths } from '../show/tree-paths.ts';
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
  const pathsIn = treeReader(store, await Promise.all(actorsOf(value).map((id) => formsOf(id, store))));
  for (const claim of claims) {
    data(`because of rule ${claim.rule} (${claim.status}), ${claim.readerVersion}`);
    const nameOf = await articleNames(claim.citations, store);
    for (const citation of claim.citations) {
      data(`    ${citationLine(citation, nameOf)}, characters ${citation.start}–${citation.end}`);
      for (const path of await pathsIn(citation)) data(`        ${path}`);
    }
  }
}

async function formsOf(actor: string, store: Store): Promise<readonly string[]> {
  const value = await store.show(actor);
  return value.kind === 'actor' ? [value.name, ...value.aliases] : [];
}

/** Parses the cited articles again as they were read, each once: the tree is a function of the article. */
function treeReader(
  store: Store,
  names: readonly (readonly string[])[],
): (citation: Citation) => Promise<readonly string[]> {
  if (names.length === 0) return async () => [];
  const annotator = createAnnotator(loadModels());
  const parsed = new Map<string, readonly Sentence[]>();
  return async ({ article, start }) => {
    const sentences = parsed.get(article) ?? annotator.annotate(await store.article(article)).sentences;
    parsed.set(article, sentences);
    const sentence = sentences.find(({ span }) => span.start <= start && start < span.end);
    return sentence === undefined ? [] : treePaths(sentence, names);
  };
}
