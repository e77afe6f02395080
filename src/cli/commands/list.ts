import { InvalidArgumentError, Option } from 'commander';
import { recordLine } from '../../export/jsonl.ts';
import type { RecordKind, RecordValue } from '../../model/record.ts';
import type { ListQuery, Store } from '../../record/store.ts';
import { printFact } from '../show/print-fact.ts';
import { csvLines } from '../show/csv.ts';
import type { AddCommand, Session } from '../session.ts';
import { withRecord } from '../session.ts';

/** The plural that the command line takes for each kind. */
const kindOf: Readonly<Record<string, RecordKind>> = {
  events: 'event',
  statements: 'statement',
  commitments: 'commitment',
  figures: 'figure',
  conflicts: 'conflict',
  actors: 'actor',
  articles: 'article',
  stories: 'story',
};

interface ListOptions {
  readonly with?: readonly string[];
  readonly between?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly about?: string;
  readonly limit: number;
  readonly json?: true;
  readonly csv?: true;
}

/** `chancery list KIND`: facts with their sentences, the latest first. */
export const addList: AddCommand = (program, session) => {
  program
    .command('list')
    .description('list facts of one kind with their sentences, the latest first')
    .argument('<kind>', Object.keys(kindOf).join(', '), readKind)
    .option('--with <actor...>', 'only those in which each of these takes part: a name, an ISO code or an id')
    .option('--between <actor...>', 'the same, for two: --between VNM KOR')
    .option('--since <date>', 'from this day, month or year on', readDay)
    .option('--until <date>', 'up to this day, month or year', readDay)
    .option('--about <words>', 'only those whose sentences hold all these words')
    .option('--limit <n>', 'at most so many', readLimit, 50)
    .addOption(new Option('--json', 'one JSON object a line').conflicts('csv'))
    .option('--csv', 'comma-separated values with a head line')
    .action((kind: RecordKind, options: ListOptions) =>
      withRecord(program, async (store) => {
        await print(await store.list(queryOf(kind, options)), { options, store, session });
      }),
    );
};

function readKind(text: string): RecordKind {
  const kind = kindOf[text];
  if (kind === undefined) throw new InvalidArgumentError(`one of ${Object.keys(kindOf).join(', ')}.`);
  return kind;
}

/** A calendar date as the command line takes it: a day, a month or a year. */
export function readDay(text: string): string {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text)) {
    throw new InvalidArgumentError('YYYY, YYYY-MM or YYYY-MM-DD.');
  }
  return text;
}

function readLimit(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('a whole number from 1.');
  return n;
}

function queryOf(kind: RecordKind, options: ListOptions): ListQuery {
  const parties = [...(options.with ?? []), ...(options.between ?? [])];
  return {
    kind,
    limit: options.limit,
    ...(parties.length > 0 ? { with: parties } : {}),
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(options.until === undefined ? {} : { until: options.until }),
    ...(options.about === undefined ? {} : { about: options.about }),
  };
}

interface Printing {
  readonly options: ListOptions;
  readonly store: Store;
  readonly session: Session;
}

async function print(values: readonly RecordValue[], { options, store, session }: Printing): Promise<void> {
  const { data, message } = session.output;
  if (options.json === true) for (const value of values) data(recordLine(value));
  else if (options.csv === true) for (const line of csvLines(values)) data(line);
  else for (const value of values) await printFact(value, { store, output: session.output, citations: 1 });
  if (values.length === 0) message('nothing in the record answers to this');
  if (values.length === options.limit) message(`the first ${options.limit}; --limit gives more`);
}
