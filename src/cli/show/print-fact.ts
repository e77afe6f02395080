import type { Citation } from '../../model/citation.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import type { Output } from '../output.ts';
import { citationLine, factLines } from './facts.ts';

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
  output.data(`    ${value.id}`);
  output.data('');
}

/** The citations of any fact, those of a conflict side by side. */
export function citationsOf(value: RecordValue): readonly Citation[] {
  if (value.kind === 'article' || value.kind === 'story') return [];
  return value.kind === 'conflict' ? alternate(value.sides.map((side) => side.citations)) : value.citations;
}

/** First of each list, then second of each, so that every side is heard. */
function alternate(lists: readonly (readonly Citation[])[]): readonly Citation[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** Names articles as people do: outlet and date, or the source where they are not known. */
export async function articleNames(
  citations: readonly Citation[],
  store: Store,
): Promise<(article: string) => string> {
  const names = new Map<string, string>();
  for (const { article } of citations) {
    if (names.has(article)) continue;
    const { outlet, publishedOn, source } = await store.article(article);
    names.set(article, [outlet ?? source, publishedOn].filter((part) => part !== null).join(', '));
  }
  return (article) => names.get(article) ?? article;
}
