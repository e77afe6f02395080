import {
  factChanges,
  factText,
  keysOf,
  type FactRow,
  type FactText,
  type StoredFactRow,
} from '../core/fact-changes.ts';
import type { WrittenFacts } from '../core/arrivals.ts';
import type { Connection, Into } from './connection.ts';

const columns = 'id, kind, block, start, until, keys, value';

/** The facts of blocks. */
export function storedFacts(connection: Connection, blocks: readonly string[]): readonly StoredFactRow[] {
  return connection.allOf<StoredFactRow>(`SELECT seq, ${columns} FROM fact WHERE block = ?`, blocks);
}

const factRows: Into = { table: 'fact', columns: columns.split(', ') };
const keyRows: Into = { table: 'fact_key', columns: ['key', 'kind', 'start', 'fact'], orLeave: true };

/**
 * Makes these facts the only ones of their blocks; `stored` is what the blocks hold. Rows that stay as they are are not
 * written: most of a block does not change with one more article. Gives what has been written.
 */
export function replaceFacts(
  connection: Connection,
  stored: readonly StoredFactRow[],
  facts: readonly FactRow[],
): WrittenFacts {
  const there = new Set(stored.map((row) => row.id));
  const elsewhere = connection.allOf<StoredFactRow>(
    `SELECT seq, ${columns} FROM fact WHERE id = ?`,
    [...new Set(facts.map(({ id }) => id))].filter((id) => !there.has(id)),
  );
  const { gone, added, rewritten } = factChanges([...stored, ...elsewhere], facts.map(factText));
  deleteFacts(connection, gone);
  insertFacts(connection, added);
  connection.runAll(
    'UPDATE fact SET until = ?, value = ? WHERE seq = ?',
    rewritten.map(({ seq, now }) => [now.until, now.value, seq]),
  );
  const moved = new Set(gone.map((row) => row.id));
  const unknown = new Set(added.map(({ id }) => id).filter((id) => !moved.has(id)));
  return { unknown, changed: new Set([...added, ...rewritten.map((one) => one.now)].map(({ id }) => id)) };
}

function insertFacts(connection: Connection, added: readonly FactText[]): void {
  connection.insertAll(
    factRows,
    added.map(({ id, kind, block, start, until, keys, value }) => [
      id,
      kind,
      block,
      start,
      until,
      keys,
      value,
    ]),
  );
  connection.insertAll(keyRows, added.flatMap(keyRowsOf));
}

function deleteFacts(connection: Connection, gone: readonly StoredFactRow[]): void {
  connection.runAll(
    'DELETE FROM fact_key WHERE key = ? AND kind = ? AND start = ? AND fact = ?',
    gone.flatMap(keyRowsOf),
  );
  connection.runAll(
    'DELETE FROM fact WHERE seq = ?',
    gone.map(({ seq }) => [seq]),
  );
}

function keyRowsOf(row: FactText): readonly (readonly string[])[] {
  return keysOf(row).map((key) => [key, row.kind, row.start, row.id]);
}
