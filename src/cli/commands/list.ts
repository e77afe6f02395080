import { Option } from 'commander';
import { recordLine } from '../../export/jsonl.ts';
import type { RecordKind } from '../../model/record.ts';
import { kindOf, listQuery, type ListOptions } from '../../record/list-options.ts';
import type { ListPage, Store } from '../../record/store.ts';
import { kindArgument, limitArgument } from '../arguments.ts';
import { withFilters } from '../filter-options.ts';
import { printCsv } from '../show/print-csv.ts';
import { printFact } from '../show/print-fact.ts';
import type { AddCommand, Session } from '../session.ts';
import { withRecord } from '../session.ts';

interface ListForm extends ListOptions {
  readonly json?: true;
  readonly csv?: true;
}

/** `chancery list KIND`: facts with their sentences, the latest first. */
export const addList: AddCommand = (program, session) => {
  withFilters(
    program
      .command('list')
      .description('list facts of one kind with their sentences, the latest first')
      .argument('<kind>', Object.keys(kindOf).join(', '), kindArgument),
  )
    .option('--between <actor...>', 'two parties: --between VNM KOR')
    .option('--about <words>', 'only those whose sentences hold all these words')
    .option('--rejected', 'what people have rejected or dismissed, instead of what stands')
    .option('--limit <n>', 'at most so many', limitArgument, 50)
    .option('--after <cursor>', 'go on behind a page: the cursor that it ended with')
    .addOption(new Option('--json', 'one JSON object a line').conflicts('csv'))
    .option('--csv', 'comma-separated values (RFC 4180) with a head line, one column a field')
    .action((kind: RecordKind, { json, csv, ...options }: ListForm) =>
      withRecord(program, async (store) => {
        const form = json === true ? 'json' : csv === true ? 'csv' : 'words';
        await print(await store.page(listQuery(kind, options)), { form, store, session });
      }),
    );
};

interface Printing {
  readonly form: 'json' | 'csv' | 'words';
  readonly store: Store;
  readonly session: Session;
}

async function print({ values, next }: ListPage, { form, store, session }: Printing): Promise<void> {
  const { data, message } = session.output;
  if (form === 'json') for (const value of values) data(recordLine(value));
  else if (form === 'csv') await printCsv(values, { store, output: session.output, head: true });
  else for (const value of values) await printFact(value, { store, output: session.output, citations: 1 });
  if (values.length === 0) message('nothing in the record answers to this');
  if (next !== null) message(`${values.length} shown; --limit gives more, --after ${next} the next`);
}
