import type { Connection } from './connection.ts';

/** A derived fact as it is kept. */
export interface FactRow {
  readonly id: string;
  readonly kind: string;
  readonly block: string;
  /** First and last day it concerns, `YYYY-MM-DD`; empty where unknown. */
  readonly start: string;
  readonly until: string;
  /** Actor ids and ISO codes under which it is listed. */
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Writes a derived fact with its keys. */
export function saveFact(connection: Connection, fact: FactRow): void {
  const { id, kind, block, start, until } = fact;
  connection.run(
    'INSERT OR REPLACE INTO fact (id, kind, block, start, until, value) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    kind,
    block,
    start,
    until,
    JSON.stringify(fact.value),
  );
  for (const key of new Set(fact.keys)) {
    connection.run(
      'INSERT OR IGNORE INTO fact_key (key, kind, start, fact) VALUES (?, ?, ?, ?)',
      key,
      kind,
      start,
      id,
    );
  }
}

/** Removes a derived fact and its keys. */
export function deleteFact(connection: Connection, id: string): void {
  connection.run('DELETE FROM fact_key WHERE fact = ?', id);
  connection.run('DELETE FROM fact WHERE id = ?', id);
}
