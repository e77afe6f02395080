import { compareText, sortedSet } from '../../model/order.ts';
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

/** A fact as its row holds it: the value as JSON, the keys sorted and parted by spaces. */
interface FactText extends Omit<FactRow, 'keys' | 'value'> {
  readonly keys: string;
  readonly value: string;
}

/** A fact that the record holds, with its row. */
export interface StoredFactRow extends FactText {
  readonly seq: number;
}

const columns = 'id, kind, block, start, until, keys, value';

/** The facts of a block, by id. */
export function storedFacts(connection: Connection, block: string): readonly StoredFactRow[] {
  return connection.all<StoredFactRow>(`SELECT seq, ${columns} FROM fact WHERE block = ?`, block);
}

/**
 * Makes these facts the only ones of their blocks; `stored` is what the blocks hold. Rows that stay as they are are not
 * written: most of a block does not change with one more article.
 */
export function replaceFacts(
  connection: Connection,
  stored: readonly StoredFactRow[],
  facts: readonly FactRow[],
): void {
  const before = new Map(stored.map((row) => [row.id, row] as const));
  const after = new Set(facts.map((one) => one.id));
  for (const row of stored) if (!after.has(row.id)) deleteFact(connection, row);
  for (const fact of facts.toSorted((a, b) => compareText(a.id, b.id))) {
    const row = rowOf(fact);
    // A fact may still stand in the block that its claims have left.
    const known = before.get(row.id) ?? elsewhere(connection, row.id);
    if (known === undefined) insertFact(connection, row);
    else changeFact(connection, known, row);
    before.delete(row.id);
  }
}

function rowOf({ id, kind, block, start, until, keys, value }: FactRow): FactText {
  return { id, kind, block, start, until, keys: sortedSet(keys).join(' '), value: JSON.stringify(value) };
}

function elsewhere(connection: Connection, id: string): StoredFactRow | undefined {
  return connection.get<StoredFactRow>(`SELECT seq, ${columns} FROM fact WHERE id = ?`, id);
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
      'INSERT OR IGNORE INTO fact_key (key, kind, start, fact) VALUES (?, ?, ?, ?)',
      key,
      kind,
      start,
      id,
    );
}

function changeFact(connection: Connection, known: StoredFactRow, row: FactText): void {
  const { kind, block, start, until, keys, value } = row;
  if (known.block !== block || known.kind !== kind || known.start !== start || known.keys !== keys) {
    deleteFact(connection, known);
    insertFact(connection, row);
  } else if (known.value !== value || known.until !== until) {
    connection.run('UPDATE fact SET until = ?, value = ? WHERE seq = ?', until, value, known.seq);
  }
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

const keysOf = ({ keys }: FactText): readonly string[] => (keys === '' ? [] : keys.split(' '));
