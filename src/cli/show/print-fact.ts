import { citationsOf } from '../../export/words/citation-line.ts';
import { judgementInWords } from '../../export/words/judgement-in-words.ts';
import type { Citation } from '../../model/citation.ts';
import type { RecordedArticle, RecordValue } from '../../model/record.ts';
import { articleNames, withOneOutlet } from '../../record/article-names.ts';
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
export async function printFact(value: RecordValue, printing: Printing): Promise<void> {
  await printValues([value], printing);
}

/** Prints facts for people, one below the other; articles and outlets are looked up once for all of them. */
export async function printValues(
  values: readonly RecordValue[],
  { store, output, citations, whole }: Printing,
): Promise<void> {
  const cited = values.flatMap((value) => citedBy(value).slice(0, mostNamed));
  const nameOf = await articleNames(cited, store);
  const articles = await withOneOutlet(values.filter(isArticle), store);
  const named = new Map(articles.map((one) => [one.id, one] as const));
  for (const value of values) {
    const lines = factScreen(named.get(value.id) ?? value, {
      look: output.look,
      id: await shownId(value, store),
      citations,
      whole: whole === true,
      nameOf,
      decisions: await decisionsOn(value, store),
    });
    for (const line of lines) output.data(line);
    output.data('');
  }
}

const isArticle = (value: RecordValue): value is RecordedArticle => value.kind === 'article';

const citedBy = (value: RecordValue): readonly Citation[] =>
  value.kind === 'conflict' ? value.sides.flatMap((side) => side.citations) : citationsOf(value);

/** The decisions of people about a value, in words, shown because the sentences do not say what was set. */
async function decisionsOn(value: RecordValue, store: Store): Promise<readonly string[]> {
  const ids = 'judgements' in value ? (value.judgements ?? []) : [];
  if (ids.length === 0) return [];
  const known = await store.judgements();
  return known
    .filter((one) => ids.includes(one.id))
    .map((one) => `${judgementInWords(one, () => 'this')} [${one.id}]`);
}
