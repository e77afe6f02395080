import { citationsOf } from '../../export/words/citation-line.ts';
import { judgementInWords } from '../../export/words/judgement-in-words.ts';
import type { RecordValue } from '../../model/record.ts';
import { articleNames } from '../../record/article-names.ts';
import type { Store } from '../../record/store.ts';
import { shownId } from '../../record/value-meant.ts';
import type { Output } from '../output.ts';
import { factScreen } from './fact-screen.ts';

/** How a fact is printed. */
export interface Printing {
  readonly store: Store;
  readonly output: Output;
  /** At most so many sentences, of a conflict of each side; the rest are counted. */
  readonly citations: number;
  /** Whether all that is known is told; else what a list needs. */
  readonly whole?: boolean;
}

/** Articles whose names are looked up for one fact; what is told by more is counted, not shown. */
const mostNamed = 5000;

/** Prints one fact for people: its day and id beside what it says, its sentences, and what people have decided about it. */
export async function printFact(
  value: RecordValue,
  { store, output, citations, whole }: Printing,
): Promise<void> {
  const cited =
    value.kind === 'conflict' ? value.sides.flatMap((side) => side.citations) : citationsOf(value);
  const lines = factScreen(value, {
    look: output.look,
    id: await shownId(value, store),
    citations,
    whole: whole === true,
    nameOf: await articleNames(cited.slice(0, mostNamed), store),
    decisions: await decisionsOn(value, store),
  });
  for (const line of lines) output.data(line);
  output.data('');
}

/** The decisions of people about a value, in words, shown because the sentences do not say what was set. */
async function decisionsOn(value: RecordValue, store: Store): Promise<readonly string[]> {
  const ids = 'judgements' in value ? (value.judgements ?? []) : [];
  if (ids.length === 0) return [];
  const known = await store.judgements();
  return known
    .filter((one) => ids.includes(one.id))
    .map((one) => `${judgementInWords(one, () => 'this')} [${one.id}]`);
}
