import { articleNames, printFact } from '../show/print-fact.ts';
import { citationLine } from '../show/facts.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

/** `chancery explain ID`: the claims behind a fact, each with its rule, status, reader version and sentence. */
export const addExplain: AddCommand = (program, session) => {
  program
    .command('explain')
    .description('say why the record holds a fact: its claims, their rules, sentences and reader version')
    .argument('<id>', 'an id, as list prints it')
    .option('--json', 'as one JSON object')
    .action((id: string, options: { readonly json?: true }) =>
      withRecord(program, async (store) => {
        const explanation = await store.explain(id);
        const { data } = session.output;
        if (options.json === true) {
          data(JSON.stringify(explanation));
          return;
        }
        await printFact(explanation.value, { store, output: session.output, citations: 0 });
        for (const claim of explanation.claims) {
          data(`because of rule ${claim.rule} (${claim.status}), ${claim.readerVersion}`);
          const nameOf = await articleNames(claim.citations, store);
          for (const citation of claim.citations) data(`    ${citationLine(citation, nameOf)}`);
        }
      }),
    );
};
