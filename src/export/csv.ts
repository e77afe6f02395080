import type { RecordValue } from '../model/record.ts';
import { citationsOf, oneLine } from './words/citation-line.ts';
import { factLines } from './words/fact-lines.ts';

/** Comma-separated lines (RFC 4180) with a head: id, kind, what it says, the article and sentence of its first citation. */
export function csvLines(values: readonly RecordValue[]): readonly string[] {
  const rows = values.map((value) => {
    const [citation] = citationsOf(value);
    const [says = ''] = factLines(value);
    return [value.id, value.kind, says, citation?.article ?? '', oneLine(citation?.quote ?? '')];
  });
  return [['id', 'kind', 'fact', 'article', 'sentence'], ...rows].map((row) => row.map(cell).join(','));
}

function cell(text: string): string {
  // A cell that begins like a formula is quoted as text, so that a spreadsheet runs nothing from an article.
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
