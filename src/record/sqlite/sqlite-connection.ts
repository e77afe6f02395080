import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { Wording } from '../../model/wording.ts';
import type { Connection, Into, Parameter, WordIndex, WordMatch } from '../sql/connection.ts';
import { backUp } from './back-up.ts';
import { guarded } from './failures.ts';
import { openFile, openSnapshot, schemaVersion } from './open-file.ts';
import { sqliteSql } from './sqlite-sql.ts';

/** An open record file. Statements are prepared once and kept. */
export class SqliteConnection implements Connection {
  readonly path: string;
  readonly wording: Wording;
  readonly schema: number = schemaVersion;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(path: string, database: Database.Database, wording: Wording) {
    this.path = path;
    this.wording = wording;
    this.#database = database;
  }

  run(sql: string, ...values: readonly Parameter[]): number {
    return this.#prepare(sql).run(...values.map(bound)).changes;
  }

  insert(sql: string, ...values: readonly Parameter[]): number {
    return Number(this.#prepare(sql).run(...values.map(bound)).lastInsertRowid);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  all<Row>(sql: string, ...values: readonly Parameter[]): readonly Row[] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SQL beside the call gives the row its type
    return this.#prepare(sql).all(...values.map(bound)) as Row[];
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  get<Row>(sql: string, ...values: readonly Parameter[]): Row | undefined {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SQL beside the call gives the row its type
    return this.#prepare(sql).get(...values.map(bound)) as Row | undefined;
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  allOf<Row>(sql: string, values: readonly (string | number)[]): readonly Row[] {
    return values.flatMap((value) => this.all<Row>(sql, value));
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  allOfRows<Row>(sql: string, rows: readonly (readonly Parameter[])[]): readonly Row[] {
    return rows.flatMap((row) => this.all<Row>(sql, ...row));
  }

  insertAll({ table, columns, orLeave = false }: Into, rows: readonly (readonly Parameter[])[]): void {
    if (rows.length === 0) return;
    const marks = columns.map(() => '?').join(', ');
    const end = orLeave ? ' ON CONFLICT DO NOTHING' : '';
    this.runAll(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})${end}`, rows);
  }

  runAll(sql: string, rows: readonly (readonly Parameter[])[]): void {
    if (rows.length === 0) return;
    const statement = this.#prepare(sql);
    for (const row of rows) statement.run(...row.map(bound));
  }

  newRows(table: string, count: number): readonly number[] {
    const last = this.get<{ last: number | null }>(`SELECT max(seq) AS last FROM ${table}`)?.last ?? 0;
    return Array.from({ length: count }, (_none, at) => last + 1 + at);
  }

  /** SQLite goes on behind the last row. */
  numberFrom(): void {}

  fileWords(index: WordIndex, rows: readonly (readonly [row: number, folded: string])[]): void {
    this.runAll(`INSERT INTO ${index} (rowid, ${wordColumn[index]}) VALUES (?, ?)`, rows);
  }

  unfileWords(index: WordIndex, rows: readonly number[]): void {
    this.runAll(
      `DELETE FROM ${index} WHERE rowid = ?`,
      rows.map((row) => [row]),
    );
  }

  wordQuery(words: readonly string[], match: WordMatch): string {
    return match === 'every'
      ? words.map((word) => `"${word}"`).join(' AND ')
      : words.map((word) => `"${word}"*`).join(' OR ');
  }

  write<T>(work: () => T): T {
    return this.guarded(() => this.#database.transaction(() => this.#changing(work)).immediate());
  }

  /** Runs work; where it has changed rows, the record is in another state. */
  #changing<T>(work: () => T): T {
    const before = this.#rowsChanged();
    const result = work();
    if (this.#rowsChanged() !== before) this.run(nextStateSql, randomBytes(8).toString('hex'));
    return result;
  }

  #rowsChanged(): number {
    return this.get<{ rows: number }>('SELECT total_changes() AS rows')?.rows ?? 0;
  }

  /** SQLite's `synchronous = NORMAL`. */
  unhurried<T>(work: () => T): T {
    this.#database.pragma('synchronous = NORMAL');
    try {
      return work();
    } finally {
      this.#database.pragma('synchronous = FULL');
    }
  }

  read<T>(work: () => T): T {
    return this.guarded(() => this.#database.transaction(work).deferred());
  }

  /** A record in memory is copied. */
  snapshot(): Connection {
    return this.guarded(() => {
      const held = this.#database.memory ? this.#database.serialize() : this.path;
      return new SqliteConnection(this.path, openSnapshot(held), this.wording);
    });
  }

  async backup(path: string): Promise<void> {
    await backUp(this.#database, path);
  }

  guarded<T>(work: () => T): T {
    return guarded(this.path, work);
  }

  integrity(): string {
    const rows = this.all<{ integrity_check: string }>('PRAGMA integrity_check');
    return rows.map((row) => row.integrity_check).join('; ');
  }

  bytes(): number {
    return this.#database.memory ? 0 : statSync(this.path).size;
  }

  close(): void {
    this.#database.close();
  }

  #prepare(sql: string): Database.Statement {
    const kept = this.#statements.get(sql);
    if (kept !== undefined) return kept;
    const made = this.#database.prepare(sqliteSql(sql));
    this.#statements.set(sql, made);
    return made;
  }
}

const nextStateSql = 'UPDATE state SET version = version + 1, mark = ?';

const wordColumn: Readonly<Record<WordIndex, string>> = { passage_text: 'text', actor_text: 'name' };

/** Lists go in as JSON. */
const bound = (value: Parameter): string | number | null =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** Opens a record file, making it or bringing its schema up to date where needed. Throws a `Failure` of the record codes. */
export function connect(path: string, wording: Wording): Connection {
  return guarded(path, () => new SqliteConnection(path, openFile(path), wording));
}
