import type { RecordValue } from '../model/record.ts';
import { withoutFormula } from './cell-text.ts';
import { columns } from './csv-columns.ts';
import { inBatches } from './in-batches.ts';
import type { RecordView } from './record-view.ts';
import { tableCells, type HeadLookup } from './table-cells.ts';
import { citationsOf } from './words/citation-line.ts';
import { oneLine } from './words/one-line.ts';

/** The head line of every table: one column a field, the same for values of all kinds. */
export const csvHead: string = columns.join(',');

/**
 * Values as comma-separated lines (RFC 4180) without their line ends, below `csvHead`: one line a value, one column a field, empty where
 * the kind has no such field or it is not known. Lists within a cell are parted by "; ". The sentence is the first that tells it, with
 * its article.
 */
export function csvLines(values: readonly RecordValue[], headOf: HeadLookup): readonly string[] {
  return values.map((value) => {
    const cells = tableCells(value, headOf);
    return columns.map((column) => cell(oneLine(cells[column] ?? ''))).join(',');
  });
}

/** A whole record as a table: the head line and a line a value, without line feeds, each with the carriage return before it. Streamed. */
export async function* csvTable(view: RecordView): AsyncGenerator<string> {
  yield `${csvHead}\r`;
  for await (const { values, articles } of inBatches(view, { articles: firstArticle }))
    for (const line of csvLines(values, (id) => articles.get(id) ?? null)) yield `${line}\r`;
}

/** The article of the sentence that tells a value first, in a list; empty for what has no sentence. */
export const firstArticle = (value: RecordValue): readonly string[] =>
  citationsOf(value)
    .slice(0, 1)
    .map(({ article }) => article);

function cell(text: string): string {
  const safe = withoutFormula(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
