import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';
import { citationLine, citationsOf } from '../../export/words/citation-line.ts';
import { judgementInWords } from '../../export/words/judgement-in-words.ts';
import { factLines } from '../../export/words/fact-lines.ts';
import { articleNames } from '../../record/article-names.ts';

/** How a fact is printed. */
export interface Printing {
  readonly store: Store;
  readonly output: Output;
  /** At most so many citations; the rest are counted. */
  readonly citations: number;
}

/** Prints one fact for people: what it says, its details, its sentences, its id. */
export async function printFact(value: RecordValue, { store, output, citations }: Printing): Promise<void> {
  const [first = '', ...rest] = factLines(value);
  output.data(first);
  for (const line of rest) output.data(`    ${line}`);
  const cited = citationsOf(value);
  const nameOf = await articleNames(cited.slice(0, citations), store);
  for (const citation of cited.slice(0, citations)) output.data(`    ${citationLine(citation, nameOf)}`);
  if (cited.length > citations) output.data(`    and ${cited.length - citations} more`);
  for (const line of await decisionsOn(value, store)) output.data(`    by hand: ${line}`);
  output.data(`    ${value.id}`);
  output.data('');
}

/** What people have decided about a value, in words: what is set is not what its sentences say. */
async function decisionsOn(value: RecordValue, store: Store): Promise<readonly string[]> {
  const ids = 'judgements' in value ? (value.judgements ?? []) : [];
  if (ids.length === 0) return [];
  const known = await store.judgements();
  return known.filter((one) => ids.includes(one.id)).map((one) => `${judgementInWords(one)}  [${one.id}]`);
}
