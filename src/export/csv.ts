import { oneLine } from './words/one-line.ts';
import type { ArticleHead, RecordValue } from '../model/record.ts';
import { cellsOf } from './csv-cells.ts';
import { columns } from './csv-columns.ts';
import { citationsOf } from './words/citation-line.ts';

/** Gives the head of an article by its id; null for an article that is not there. */
export type HeadLookup = (article: string) => ArticleHead | null;

/** The head line of every table: one column a field, the same for values of all kinds. */
export const csvHead: string = columns.join(',');

/**
 * Values as comma-separated lines (RFC 4180) without their line ends, below `csvHead`: one line a value, one column a field, empty where
 * the kind has no such field or it is not known. Lists within a cell are parted by "; ". The sentence is the first that tells it, with
 * its article.
 */
export function csvLines(values: readonly RecordValue[], headOf: HeadLookup): readonly string[] {
  return values.map((value) => {
    const [citation] = citationsOf(value);
    const head = value.kind === 'article' ? value : citation === undefined ? null : headOf(citation.article);
    const cells = {
      ...cellsOf(value),
      sentence: citation?.quote ?? '',
      article: citation?.article ?? head?.id ?? '',
      outlet: head?.outlet ?? '',
      published: head?.publishedOn ?? '',
      title: value.kind === 'story' ? value.title : (head?.title ?? ''),
      url: head?.url ?? '',
      source: head?.source ?? '',
    };
    const given = new Map<string, string>(Object.entries(cells));
    return columns.map((column) => cell(oneLine(given.get(column) ?? ''))).join(',');
  });
}

const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

function cell(text: string): string {
  // A cell that begins like a formula is quoted as text, so that a spreadsheet runs nothing from an article.
  const safe = /^[=+\-@]/.test(text) && !isNumber.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
