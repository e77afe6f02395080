import { failed } from './failed.ts';
import { CsvError, parse } from 'csv-parse/sync';
import type { Intake } from './intake.ts';
import { readJsonArticle } from './json-article.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string, tabs: boolean): readonly Row[] | CsvError {
  try {
    return parse<Row>(text, {
      bom: true,
      columns: (head: readonly string[]) => head.map((name) => name.trim().toLowerCase()),
      delimiter: tabs ? '\t' : ',',
      quote: tabs ? null : '"',
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return error; // Told to the caller, who knows the file.
    throw error;
  }
}

/**
 * Reads CSV (RFC 4180) or, with `tabs`, tab-separated values by the columns of the head line, which are those of a JSON article: `text` or
 * `html`, and `id`, `url`, `title`, `byline`, `outlet`, `date`, `lang` where they are there. Each row is one source, named
 * `<source>#<id>`, or by its number from 1 where it has no id.
 *
 * A head without a column of text, or a broken row, gives `csv-broken` with what is there; a row without text `input-not-article`.
 */
export function readCsv(
  text: string,
  from: { readonly source: string; readonly subject: string; readonly tabs: boolean },
): readonly Intake[] {
  const rows = rowsOf(text, from.tabs);
  if (rows instanceof CsvError)
    return [failed('csv-broken', `${from.subject} (${rows.message.split('\n', 1)[0]})`)];
  if (rows.length === 0) return [failed('input-empty', from.subject)];
  const columns = Object.keys(rows[0]);
  if (!columns.some((name) => textColumns.has(name)))
    return [failed('csv-broken', `${from.subject} (columns: ${columns.slice(0, 12).join(', ')})`)];
  return rows.map((row, position) => {
    const article = readJsonArticle(row, `${from.source}#${position + 1}`);
    if (article === null) return failed('input-not-article', `${from.subject}#${position + 1}`);
    const { id } = article.hints;
    return { kind: 'source', source: id === null ? article : { ...article, source: `${from.source}#${id}` } };
  });
}

const textColumns: ReadonlySet<string> = new Set(['text', 'body', 'content', 'html']);
