import { csvLines } from '../export/csv.ts';
import { citationsOf } from '../export/words/citation-line.ts';
import type { RecordValue } from '../model/record.ts';
import type { Store } from '../record/store.ts';

/** Values as lines of a table, without line ends: each with the head of the article that it cites first. */
export async function tableLines(values: readonly RecordValue[], store: Store): Promise<readonly string[]> {
  const cited = values.flatMap((value) => citationsOf(value)[0]?.article ?? []);
  const heads = await store.articleHeads([...new Set(cited)]);
  const known = new Map(heads.map((one) => [one.id, one] as const));
  return csvLines(values, (article) => known.get(article) ?? null);
}
