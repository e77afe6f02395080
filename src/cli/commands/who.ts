import { Failure } from '../../model/failure.ts';
import { recordLine } from '../../export/jsonl.ts';
import type { RecordedActor, RecordKind } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import { printFact } from '../show/print-fact.ts';
import { officeLines, officeTerms } from '../../export/words/office-lines.ts';
import { factLines } from '../../export/words/fact-lines.ts';
import type { AddCommand, Session } from '../session.ts';
import { withRecord } from '../session.ts';
import { articleNames } from '../../record/article-names.ts';
import { actorsNamed } from '../../record/actors-named.ts';

/** What the record holds of an actor, in the order shown. */
const parts: readonly (readonly [RecordKind, string])[] = [
  ['event', 'took part in'],
  ['statement', 'said'],
  ['commitment', 'undertook or was promised'],
];

/** `chancery who NAME`: one actor's names, offices and what the record holds of it. */
export const addWho: AddCommand = (program, session) => {
  program
    .command('who')
    .description('one actor: names, offices with the days seen, what it did, said and undertook')
    .argument('<name...>', 'a name in any of its forms, an ISO code or an actor id')
    .option('--json', 'one JSON object a line: the actors that the name may mean')
    .action((words: readonly string[], options: { readonly json?: true }) =>
      withRecord(program, async (store) => {
        const name = words.join(' ');
        const [first, ...others] = await actorsNamed(name, store);
        if (first === undefined) throw new Failure('id-unknown', name);
        if (options.json === true) {
          for (const actor of [first, ...others]) session.output.data(recordLine(actor));
          return;
        }
        await tellOf(first, store, session);
        if (others.length > 0) tellOthers(others.slice(0, 5), session);
      }),
    );
};

async function tellOf(actor: RecordedActor, store: Store, session: Session): Promise<void> {
  const { output } = session;
  await printFact({ ...actor, offices: [] }, { store, output, citations: 3 });
  await tellOffices(actor, store, session);
  for (const [kind, heading] of parts) {
    const facts = await store.list({ kind, with: [actor.id], limit: 8 });
    if (facts.length === 0) continue;
    output.data(`${heading}:`);
    for (const fact of facts) output.data(`    ${factLines(fact)[0] ?? ''}  [${fact.id}]`);
    output.data('');
  }
}

/** Offices over time, each with the sentences that first and last give it. */
async function tellOffices(actor: RecordedActor, store: Store, session: Session): Promise<void> {
  if (actor.offices.length === 0) return;
  const { claims } = await store.explain(actor.id);
  const terms = officeTerms(actor, claims);
  const nameOf = await articleNames(
    terms.flatMap((term) => term.citations),
    store,
  );
  session.output.data('offices:');
  for (const line of officeLines(terms, nameOf)) session.output.data(`    ${line}`);
  session.output.data('');
}

function tellOthers(actors: readonly RecordedActor[], session: Session): void {
  session.output.data('the name may also mean:');
  for (const actor of actors) session.output.data(`    ${factLines(actor)[0] ?? ''}  [${actor.id}]`);
}
