import { factRow } from '../../export/words/fact-row.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import { shownId } from '../../record/value-meant.ts';
import type { Output } from '../output.ts';
import { textColumns } from '../screen/look.ts';
import { textWidth } from '../screen/text-width.ts';
import { wrapped } from '../screen/wrap.ts';

/** Columns of the day and of the id, before what a fact says; of the day, where a part of one of the days is implied: "2025-11-01 ~year". */
const dayColumn = 13;
const markedColumn = 18;
const idColumn = 9;

/** The widest that text is set beside them. */
const widest = 87;

/** A fact of a short list: its day or kind, and what is said of it. */
export interface ListedFact {
  readonly value: RecordValue;
  /** What is told of it here; where nothing is given, what it says. */
  readonly text?: string;
}

/** Prints facts one below the other, a paragraph each without sentences: day, id, what it says. */
export async function printFacts(
  facts: readonly ListedFact[],
  { store, output }: { readonly store: Store; readonly output: Output },
): Promise<void> {
  const { look } = output;
  const rows = facts.map(({ value, text }) => ({ value, text, row: factRow(value) }));
  const isMarked = rows.some(({ row }) => (row.implied ?? null) !== null);
  const days = isMarked ? markedColumn : dayColumn;
  const width = textColumns(look, days + idColumn + widest) - days - idColumn;
  for (const { value, text, row } of rows) {
    const { beside, implied = null, head } = row;
    const id = await shownId(value, store);
    const [first = '', ...more] = wrapped(text ?? head, width);
    const [start = '', until = ''] = beside;
    const day = implied === null ? start : `${start} ~${implied}`;
    const right = [first, ...more, ...(until !== '' && more.length === 0 ? [''] : [])];
    for (const [at, line] of right.entries()) {
      const left = at === 0 ? padded(day, days) : at === 1 ? padded(until, days) : padded('', days);
      const mark =
        at === 0
          ? look.paint(id, 'accent') + ' '.repeat(Math.max(1, idColumn - id.length))
          : ' '.repeat(idColumn);
      output.data(`${left}${mark}${line}`.trimEnd());
    }
  }
}

const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(1, columns - textWidth(text)));

/** Prints a heading over a list. */
export function printHeading(heading: string, { look, data }: Output): void {
  data(look.paint(heading, 'strong'));
}
