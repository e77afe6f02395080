import type { Into, Parameter } from '../sql/connection.ts';

/** A query of the rooms as PostgreSQL takes it; see `Connection` for the words that are spelled otherwise. */
export function postgresSql(sql: string): string {
  return numbered(
    sql
      .replace(/\btexts\(\?\) (\w+)/g, 'unnest(?::text[]) AS $1(value)')
      .replace(/\bnumbers\(\?\) (\w+)/g, 'unnest(?::bigint[]) AS $1(value)')
      .replace(/\bsides_of\(([\w.]+)\) (\w+)/g, "json_array_elements($1::json -> 'sides') AS $2(value)")
      .replace(
        /\bmembers_of\(([\w.]+)\) (\w+)/g,
        "json_array_elements_text($1 -> 'members') AS $2(value)",
      )
      .replace(/\bjson_list\(([\w.]+)\)/g, "coalesce(json_agg($1)::text, '[]')")
      .replace(/\b(?:passage|actor)_text MATCH \?/g, 'words @@ ?::tsquery')
      .replace(/\bCROSS JOIN\b/g, 'JOIN'),
  );
}

/** The query for many values instead of the one that it takes. */
export function sqlOfMany(sql: string, values: readonly Parameter[]): string {
  return postgresSql(sql.replace(/= \?/, `= ANY(?::${arrayType(values)})`));
}

/** An insert of many rows, each column a list. */
export function insertOfMany({ table, columns, orLeave = false }: Into, lists: readonly Parameter[][]): string {
  const given = lists.map((list, at) => `$${at + 1}::${arrayType(list)}`).join(', ');
  const end = orLeave ? ' ON CONFLICT DO NOTHING' : '';
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${given})${end}`;
}

/** An update or a deletion that is run for many lists of values, each parameter a list. */
export function changeOfMany(sql: string, lists: readonly Parameter[][]): string {
  const given = lists.map((list, at) => `$${at + 1}::${arrayType(list)}`).join(', ');
  const names = lists.map((_none, at) => `p${at + 1}`);
  const rows = `unnest(${given}) AS each_row(${names.join(', ')})`;
  const joined = sql.startsWith('DELETE')
    ? sql.replace(' WHERE ', ` USING ${rows} WHERE `)
    : sql.replace(' WHERE ', ` FROM ${rows} WHERE `);
  let at = 0;
  return joined.replace(/\?/g, () => {
    at += 1;
    return `each_row.p${at}`;
  });
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
