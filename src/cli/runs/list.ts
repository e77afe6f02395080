import { count } from '../../export/words/fact-row.ts';
import { Failure } from '../../model/failure.ts';
import type { RecordKind } from '../../model/record.ts';
import { kindCalled, kindOf, listQuery, type ListOptions } from '../../record/list-options.ts';
import type { ListPage, ListQuery } from '../../record/store.ts';
import { greedyOptions } from '../greedy-options.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { AtWork } from '../session.ts';
import { noteImplied } from '../show/implied-note.ts';
import { printValues } from '../show/print-fact.ts';
import { whyNothing } from '../why-nothing.ts';

/** The options of `chancery list`. */
export interface ListForm extends ListOptions {
  readonly json?: true;
  readonly csv?: true;
}

/** What the command line gives `list`. */
export interface ListArguments {
  readonly kind: RecordKind | undefined;
  readonly words: readonly string[];
  readonly form: ListForm;
}

/** What is asked for. */
export interface Asked {
  readonly kind: RecordKind;
  readonly form: ListForm;
}

/** Lists facts of one kind. Throws `id-unknown` for a party that nobody is called. */
export async function list({ kind, form }: Asked, at: AtWork): Promise<void> {
  const { json, csv, ...options } = form;
  const query = await withIds(listQuery(kind, options), at.store);
  const page = await at.store.page(query);
  await print(page, json === true ? 'json' : csv === true ? 'csv' : 'words', at);
  if (page.values.length === 0) at.output.message(await whyNothing(query, at.store));
  else if (kind === 'figure' && json !== true && csv !== true) await noteDisagreement(query, at);
}

/** Says how often sources disagree on what a list of figures is about: whoever checks one wants to know. */
async function noteDisagreement(
  { about, with: parties }: ListQuery,
  { store, output }: AtWork,
): Promise<void> {
  if (about === undefined) return;
  const theme = { about, ...(parties === undefined ? {} : { with: parties }) };
  const n = (await store.list({ kind: 'conflict', ...theme, limit: 50 })).length;
  if (n > 0) output.message(`sources disagree here: ${count(n, 'conflict')}; chancery conflicts ${about}`);
}

/** The kind that is asked for, wherever it stands, and the words behind it as the theme. Throws `usage` where no kind is given. */
export function askedFor({ kind, words, form }: ListArguments): Asked {
  if (kind !== undefined) {
    const theme = [...(form.about === undefined ? [] : [form.about]), ...words].join(' ');
    return { kind, form: theme === '' ? form : { ...form, about: theme } };
  }
  for (const option of [...greedyOptions, 'between'] as const) {
    const values = form[option] ?? [];
    const at = values.findIndex((value, n) => n > 0 && kindCalled(value) !== null);
    const found = kindCalled(values[at] ?? '');
    if (found === null) continue;
    return askedFor({
      kind: found,
      words: values.slice(at + 1),
      form: { ...form, [option]: values.slice(0, at) },
    });
  }
  throw new Failure('usage', `list what? One of ${Object.keys(kindOf).join(', ')}`);
}

async function print(
  page: ListPage,
  form: 'json' | 'csv' | 'words',
  { store, output }: AtWork,
): Promise<void> {
  const { values, next } = page;
  // The forms for other programs are loaded when they are asked for: most lists are for people.
  if (form === 'json') {
    const { recordLine } = await import('../../export/jsonl.ts');
    for (const value of values) output.data(recordLine(value));
  } else if (form === 'csv') {
    const { printCsv } = await import('../show/print-csv.ts');
    await printCsv(values, { store, output });
  } else {
    await printValues(values, { store, output, citations: 1 });
    noteImplied(values, output);
  }
  if (next !== null) output.message(`${values.length} shown; --limit gives more, --after ${next} the next`);
}
