import { foldPhrase } from '../../model/fold-text.ts';
import { foldText } from '../../model/folding.ts';
import type { Connection, Parameter } from '../sql/connection.ts';
import { recordTables, type RecordTable } from './tables.ts';

/** So many rows are in memory at once. */
const rowsAtOnce = 2000;

type Row = Readonly<Record<string, string | number | null>>;

/** Copies every row of a record into one that is empty, in one transaction; tells of each table how many rows it had. */
export function copyRows(
  from: Connection,
  to: Connection,
  tell: (table: string, rows: number) => void,
): void {
  for (const table of recordTables) {
    let rows = 0;
    for (const some of pagesOf(from, table)) {
      putIn(from, to, { table, some });
      rows += some.length;
    }
    if (table.numbered === true) to.numberFrom(table.table, table.columns[0]);
    tell(table.table, rows);
  }
}

/** Whether nothing at all has been put into a record. */
export function isEmptyRecord(connection: Connection): boolean {
  return recordTables.every(({ table }) => connection.get(`SELECT 1 FROM ${table} LIMIT 1`) === undefined);
}

/** The rows of a table in the order of their keys, so many at a time. */
function* pagesOf(from: Connection, { table, columns, keys }: RecordTable): Generator<readonly Row[]> {
  const key = columns.slice(0, keys);
  const order = `ORDER BY ${key.join(', ')} LIMIT ${rowsAtOnce}`;
  const behind = `WHERE (${key.join(', ')}) > (${key.map(() => '?').join(', ')})`;
  let page = from.all<Row>(`SELECT ${columns.join(', ')} FROM ${table} ${order}`);
  while (page.length > 0) {
    yield page;
    if (page.length < rowsAtOnce) return;
    const last = page[page.length - 1];
    page = from.all<Row>(
      `SELECT ${columns.join(', ')} FROM ${table} ${behind} ${order}`,
      ...key.map((column) => last[column]),
    );
  }
}

interface Page {
  readonly table: RecordTable;
  readonly some: readonly Row[];
}

function putIn(from: Connection, to: Connection, { table: { table, columns }, some }: Page): void {
  const rows = some.map((row): readonly Parameter[] => columns.map((column) => row[column]));
  to.insertAll({ table, columns }, rows);
  if (table === 'actor_name')
    to.fileWords(
      'actor_text',
      some.map((row) => [Number(row['seq']), foldPhrase(String(row['name']))] as const),
    );
  if (table === 'passage') to.fileWords('passage_text', passageWords(from, some));
}

/** The folded text of passages, as a reading gives it. */
function passageWords(
  from: Connection,
  passages: readonly Row[],
): readonly (readonly [row: number, folded: string])[] {
  const articles = [...new Set(passages.map((row) => Number(row['article'])))];
  const sql = 'SELECT seq, text FROM article_text WHERE seq = ?';
  const texts = new Map(
    from.allOf<{ seq: number; text: string }>(sql, articles).map((row) => [row.seq, row.text] as const),
  );
  return passages.map((row) => {
    const text = texts.get(Number(row['article'])) ?? '';
    return [Number(row['seq']), foldText(text.slice(Number(row['start']), Number(row['until'])))] as const;
  });
}
