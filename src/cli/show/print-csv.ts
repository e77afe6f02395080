import { csvHead, csvLines } from '../../export/csv.ts';
import { citationsOf } from '../../export/words/citation-line.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';

/** Prints values as a table with its head line; its lines end as RFC 4180 has it, with a carriage return before the line feed. */
export async function printCsv(
  values: readonly RecordValue[],
  { store, output }: { readonly store: Store; readonly output: Output },
): Promise<void> {
  const cited = values.flatMap((value) => citationsOf(value)[0]?.article ?? []);
  const heads = await store.articleHeads([...new Set(cited)]);
  const known = new Map(heads.map((one) => [one.id, one] as const));
  const lines = csvLines(values, (article) => known.get(article) ?? null);
  for (const line of [csvHead, ...lines]) output.data(`${line}\r`);
}
