import { randomBytes } from 'node:crypto';
import type { Wording } from '../../model/wording.ts';
import { Failure } from '../../model/failure.ts';
import type { Connection, Into, Parameter, WordIndex, WordMatch } from '../sql/connection.ts';
import type { RecordAddress } from './address.ts';
import type { DatabaseBridge } from './database-bridge.ts';
import { recordFailure } from './failures.ts';
import { faultsOf } from './integrity.ts';
import {
  changeOfMany,
  inColumns,
  insertOfMany,
  queryOfMany,
  postgresSql,
  sqlOfMany,
} from './postgres-sql.ts';
import { schemaVersion } from './prepare-schema.ts';
import { PostgresSession } from './postgres-session.ts';
import { matchOf, wordsIn } from './word-vectors.ts';

/** So many rows go into one statement. */
const rowsAtOnce = 5000;

/** A record on a server, as a thread reaches it. */
export interface AtServer {
  readonly bridge: DatabaseBridge;
  readonly address: RecordAddress;
  /** A connection that is open; null where one is opened when it is needed. */
  readonly client: number | null;
}

/** A record in a schema of a PostgreSQL database; see `Connection`. */
export class PostgresConnection implements Connection {
  readonly path: string;
  readonly wording: Wording;
  readonly schema: number = schemaVersion;
  readonly #bridge: DatabaseBridge;
  readonly #address: RecordAddress;
  readonly #session: PostgresSession;
  readonly #spelled = new Map<string, string>();

  constructor({ bridge, address, client }: AtServer, wording: Wording) {
    this.path = address.shown;
    this.wording = wording;
    this.#bridge = bridge;
    this.#address = address;
    this.#session = new PostgresSession(bridge, address, client);
  }

  run(sql: string, ...values: readonly Parameter[]): number {
    return this.#session.ask(this.#spelling(sql), values).changed;
  }

  insert(sql: string, ...values: readonly Parameter[]): number {
    return Number(this.#session.ask(this.#spelling(`${sql} RETURNING seq`), values).rows[0][0]);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  all<Row>(sql: string, ...values: readonly Parameter[]): readonly Row[] {
    return this.#rows<Row>(this.#spelling(sql), values);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  get<Row>(sql: string, ...values: readonly Parameter[]): Row | undefined {
    return this.#rows<Row>(this.#spelling(sql), values)[0];
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  allOf<Row>(sql: string, values: readonly (string | number)[]): readonly Row[] {
    if (values.length === 0) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of one type, as the column has it
    return this.#rows<Row>(sqlOfMany(sql, values), [values as Parameter]);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  allOfRows<Row>(sql: string, rows: readonly (readonly Parameter[])[]): readonly Row[] {
    return inLots(rows).flatMap((some) => {
      const { text, values } = queryOfMany(sql, inColumns(some));
      return this.#rows<Row>(text, values);
    });
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  #rows<Row>(text: string, values: readonly Parameter[]): readonly Row[] {
    const { fields, rows } = this.#session.ask(text, values);
    return rows.map((row) => {
      const named: Record<string, unknown> = {};
      for (const [at, field] of fields.entries()) named[field] = row[at];
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SQL beside the call gives the row its type
      return named as Row;
    });
  }

  insertAll(into: Into, rows: readonly (readonly Parameter[])[]): void {
    for (const some of inLots(rows)) {
      const { text, values } = insertOfMany(into, inColumns(some));
      this.#session.later(text, values);
    }
  }

  runAll(sql: string, rows: readonly (readonly Parameter[])[]): void {
    for (const some of inLots(rows)) {
      const { text, values } = changeOfMany(sql, inColumns(some));
      this.#session.later(text, values);
    }
  }

  newRows(table: string, count: number): readonly number[] {
    if (count === 0) return [];
    const sql = `SELECT nextval(pg_get_serial_sequence('${table}', 'seq')) FROM generate_series(1, $1::bigint)`;
    return this.#session.ask(sql, [count]).rows.map(([row]) => Number(row));
  }

  numberFrom(table: string, column: string): void {
    const sql = `SELECT setval(pg_get_serial_sequence('${table}', '${column}'), max(${column})) FROM ${table} HAVING max(${column}) IS NOT NULL`;
    this.#session.ask(sql);
  }

  fileWords(index: WordIndex, rows: readonly (readonly [row: number, folded: string])[]): void {
    const sql = `INSERT INTO ${index} (rowid, words) SELECT w.row, array_to_tsvector(string_to_array(w.words, ' '))
      FROM unnest($1::bigint[], $2::text[]) AS w(row, words)`;
    for (const some of inLots(rows)) {
      const words = some.map(([, folded]) => wordsIn(folded).join(' '));
      this.#session.later(sql, [some.map(([row]) => row), words]);
    }
  }

  unfileWords(index: WordIndex, rows: readonly number[]): void {
    if (rows.length > 0) this.#session.later(`DELETE FROM ${index} WHERE rowid = ANY($1::bigint[])`, [rows]);
  }

  wordQuery(words: readonly string[], match: WordMatch): string {
    return matchOf(words, match);
  }

  write<T>(work: () => T): T {
    return this.guarded(() => this.#session.write(work, () => randomBytes(8).toString('hex')));
  }

  read<T>(work: () => T): T {
    return this.guarded(() => this.#session.read(work));
  }

  unhurried<T>(work: () => T): T {
    return this.#session.unhurried(work);
  }

  snapshot(): Connection {
    return this.guarded(() => {
      const at = { bridge: this.#bridge, address: this.#address, client: null };
      const connection = new PostgresConnection(at, this.wording);
      connection.#session.hold();
      return connection;
    });
  }

  /** A server has its own ways of keeping copies, and no file. */
  async backup(_path: string): Promise<void> {
    throw new Failure('usage', `${this.path}: back it up with pg_dump, or with "chancery copy" into a file`);
  }

  guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw recordFailure(this.path, cause);
    }
  }

  integrity(): string {
    return faultsOf(this);
  }

  bytes(): number {
    const sql = `SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) AS bytes FROM pg_class c
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'`;
    return this.get<{ bytes: number }>(sql)?.bytes ?? 0;
  }

  close(): void {
    this.#session.close();
  }

  #spelling(sql: string): string {
    const kept = this.#spelled.get(sql);
    if (kept !== undefined) return kept;
    const text = postgresSql(sql);
    if (this.#spelled.size < 2000) this.#spelled.set(sql, text);
    return text;
  }
}

function inLots<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_none, at) =>
    rows.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce),
  );
}
