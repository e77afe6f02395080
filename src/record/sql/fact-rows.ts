import {
  factChanges,
  factText,
  keysOf,
  type FactRow,
  type FactText,
  type StoredFactRow,
} from '../core/fact-changes.ts';
import type { WrittenFacts } from '../core/arrivals.ts';
import type { Connection } from './connection.ts';

const columns = 'id, kind, block, start, until, keys, value';

/** The facts of a block. */
export function storedFacts(connection: Connection, block: string): readonly StoredFactRow[] {
  return connection.all<StoredFactRow>(`SELECT seq, ${columns} FROM fact WHERE block = ?`, block);
}

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
  const elsewhere = facts.filter(({ id }) => !there.has(id)).flatMap(({ id }) => factById(connection, id));
  const { gone, added, rewritten } = factChanges([...stored, ...elsewhere], facts.map(factText));
  for (const row of gone) deleteFact(connection, row);
  for (const row of added) insertFact(connection, row);
  for (const { seq, now } of rewritten)
    connection.run('UPDATE fact SET until = ?, value = ? WHERE seq = ?', now.until, now.value, seq);
  const moved = new Set(gone.map((row) => row.id));
  const unknown = new Set(added.map(({ id }) => id).filter((id) => !moved.has(id)));
  return { unknown, changed: new Set([...added, ...rewritten.map((one) => one.now)].map(({ id }) => id)) };
}

function factById(connection: Connection, id: string): readonly StoredFactRow[] {
  return connection.all<StoredFactRow>(`SELECT seq, ${columns} FROM fact WHERE id = ?`, id);
}

function insertFact(connection: Connection, row: FactText): void {
  const { id, kind, block, start, until, keys, value } = row;
  connection.run(
    `INSERT INTO fact (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    id,
    kind,
    block,
    start,
    until,
    keys,
    value,
  );
  for (const key of keysOf(row))
    connection.run(
      'INSERT INTO fact_key (key, kind, start, fact) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      key,
      kind,
      start,
      id,
    );
}

function deleteFact(connection: Connection, row: StoredFactRow): void {
  for (const key of keysOf(row))
    connection.run(
      'DELETE FROM fact_key WHERE key = ? AND kind = ? AND start = ? AND fact = ?',
      key,
      row.kind,
      row.start,
      row.id,
    );
  connection.run('DELETE FROM fact WHERE seq = ?', row.seq);
}
