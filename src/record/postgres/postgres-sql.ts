import type { Into, Parameter } from '../sql/connection.ts';

/** A query of the rooms as PostgreSQL takes it; see `Connection` for the words that are spelled otherwise. */
export function postgresSql(sql: string): string {
  return numbered(
    sql
      .replace(/\btexts\(\?\) (\w+)/g, 'unnest(?::text[]) AS $1(value)')
      .replace(/\bnumbers\(\?\) (\w+)/g, 'unnest(?::bigint[]) AS $1(value)')
      .replace(/\bsides_of\(([\w.]+)\) (\w+)/g, "json_array_elements($1::json -> 'sides') AS $2(value)")
      .replace(/\bmembers_of\(([\w.]+)\) (\w+)/g, "json_array_elements_text($1 -> 'members') AS $2(value)")
      .replace(/\bjson_list\(([\w.]+)\)/g, "coalesce(json_agg($1)::text, '[]')")
      .replace(/\b(?:passage|actor)_text MATCH \?/g, 'words @@ ?::tsquery')
      .replace(/\bCROSS JOIN\b/g, 'JOIN'),
  );
}

/** The query for many values instead of the one that it takes. */
export function sqlOfMany(sql: string, values: readonly Parameter[]): string {
  return postgresSql(sql.replace(/= \?/, `= ANY(?::${arrayType(values)})`));
}

/** An insert of many rows, each column a list. A column without any value is of no type, and left out. */
export function insertOfMany(
  { table, columns, orLeave = false }: Into,
  lists: readonly Parameter[][],
): SqlAndValues {
  const filled = lists.flatMap((list, at) =>
    list.every((one) => one === null) ? [] : [{ list, column: columns[at] }],
  );
  const names = filled.map(({ column }) => column).join(', ');
  const given = filled.map(({ list }, at) => `$${at + 1}::${arrayType(list)}`).join(', ');
  const end = orLeave ? ' ON CONFLICT DO NOTHING' : '';
  return {
    text: `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${given})${end}`,
    values: filled.map(({ list }) => asValue(list)),
  };
}

/** A statement of PostgreSQL's own with its values. */
export interface SqlAndValues {
  readonly text: string;
  readonly values: readonly Parameter[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of one type but for nulls, which the driver takes
const asValue = (list: readonly Parameter[]): Parameter => list as Parameter;

/** A query of one table that is asked for many lists of values, each parameter a list. */
export function queryOfMany(sql: string, lists: readonly Parameter[][]): SqlAndValues {
  const [, columns = '', table = '', where = ''] = /^SELECT (.+) FROM (\w+) WHERE (.+)$/.exec(sql) ?? [];
  const own = columns === '*' ? `${table}.*` : columns;
  return withEachRow(`SELECT ${own} FROM ${table}, EACH_ROW WHERE ${where}`, lists);
}

/** An update or a deletion that is run for many lists of values, each parameter a list. */
export function changeOfMany(sql: string, lists: readonly Parameter[][]): SqlAndValues {
  const word = sql.startsWith('DELETE') ? 'USING' : 'FROM';
  return withEachRow(sql.replace(' WHERE ', ` ${word} EACH_ROW WHERE `), lists);
}

/** The SQL with the lists as a table in the place of its name, and its columns in the places of the parameters. */
function withEachRow(sql: string, lists: readonly Parameter[][]): SqlAndValues {
  const given = lists.map((list, at) => `$${at + 1}::${arrayType(list)}`).join(', ');
  const names = lists.map((_none, at) => `p${at + 1}`);
  const rows = `unnest(${given}) AS each_row(${names.join(', ')})`;
  let at = 0;
  const marked = sql.replace(/\?/g, () => {
    at += 1;
    return `each_row.p${at}`;
  });
  const text = marked.replace('EACH_ROW', rows);
  return { text, values: lists.map(asValue) };
}

/** The rows as one list for each column. */
export function inColumns(rows: readonly (readonly Parameter[])[]): Parameter[][] {
  return rows[0].map((_none, at) => rows.map((row) => row[at]));
}

function arrayType(values: readonly Parameter[]): string {
  return values.some((value) => typeof value === 'number') ? 'bigint[]' : 'text[]';
}

function numbered(sql: string): string {
  let at = 0;
  return sql.replace(/\?/g, () => {
    at += 1;
    return `$${at}`;
  });
}
