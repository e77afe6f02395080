import { closeSync, openSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Failure } from '../../model/failure.ts';
import type { Wording } from '../../model/wording.ts';
import { guarded, recordFailure } from './failures.ts';
import { openFile, openSnapshot } from './open-file.ts';

/** What a statement takes. */
export type Parameter = string | number | null;

const nextStateSql = 'UPDATE state SET version = version + 1, mark = lower(hex(randomblob(8)))';

/** An open record file. Statements are prepared once and kept. */
export class Connection {
  readonly path: string;
  /** What the folds must know of the language of the articles. */
  readonly wording: Wording;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(path: string, database: Database.Database, wording: Wording) {
    this.path = path;
    this.wording = wording;
    this.#database = database;
  }

  /** Runs a statement that changes rows; gives the number of rows changed. */
  run(sql: string, ...values: readonly Parameter[]): number {
    return this.#prepare(sql).run(...values).changes;
  }

  /** Runs an insert and gives the row id of the new row. */
  insert(sql: string, ...values: readonly Parameter[]): number {
    return Number(this.#prepare(sql).run(...values).lastInsertRowid);
  }

  /** All rows of a query, in its order. The caller names the row type that its own SQL gives. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  all<Row>(sql: string, ...values: readonly Parameter[]): readonly Row[] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SQL beside the call gives the row its type
    return this.#prepare(sql).all(...values) as Row[];
  }

  /** The first row of a query, or undefined. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's SQL gives the rows their type
  get<Row>(sql: string, ...values: readonly Parameter[]): Row | undefined {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SQL beside the call gives the row its type
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  /** Runs work in one write transaction: all of it or nothing. */
  write<T>(work: () => T): T {
    return guarded(this.path, () => this.#database.transaction(() => this.#changing(work)).immediate());
  }

  /** Runs work; where it has changed rows, the record is in another state. */
  #changing<T>(work: () => T): T {
    const before = this.#rowsChanged();
    const result = work();
    if (this.#rowsChanged() !== before) this.run(nextStateSql);
    return result;
  }

  #rowsChanged(): number {
    return this.get<{ rows: number }>('SELECT total_changes() AS rows')?.rows ?? 0;
  }

  /**
   * Runs transactions without waiting for the disk at each (SQLite's `synchronous = NORMAL`). After a power cut the last of them may be
   * missing, after the end of the process none is: only for what can be made again from what is on the disk, as derived facts can.
   */
  unhurried<T>(work: () => T): T {
    this.#database.pragma('synchronous = NORMAL');
    try {
      return work();
    } finally {
      this.#database.pragma('synchronous = FULL');
    }
  }

  /** Runs work that only reads, on one state of the record. */
  read<T>(work: () => T): T {
    return guarded(this.path, () => this.#database.transaction(work).deferred());
  }

  /**
   * The record as it stands at the first thing that is read: a connection of its own that only reads, so that this one may go on writing.
   * The caller closes it. A record in memory is copied.
   */
  snapshot(): Connection {
    return guarded(this.path, () => {
      const held = this.#database.memory ? this.#database.serialize() : this.path;
      return new Connection(this.path, openSnapshot(held), this.wording);
    });
  }

  /**
   * Writes a consistent copy to a new file. Rejects with `file-exists` where there is one, or a `Failure` of the record codes, on the file of
   * the copy; of a copy that fails nothing is left.
   */
  async backup(path: string): Promise<void> {
    claimFile(path);
    try {
      await this.#database.backup(path);
    } catch (cause) {
      rmSync(path, { force: true });
      throw recordFailure(path, cause);
    }
  }

  close(): void {
    this.#database.close();
  }

  #prepare(sql: string): Database.Statement {
    const kept = this.#statements.get(sql);
    if (kept !== undefined) return kept;
    const made = this.#database.prepare(steadySql(sql));
    this.#statements.set(sql, made);
    return made;
  }
}

/**
 * The query with a plus before each value that is compared. SQLite as it is built here (`STAT4`) plans a join anew whenever a value is bound that
 * might weigh in its plan, in 14 microseconds where the rows take two; the plus, which changes nothing else, keeps the plan.
 */
function steadySql(sql: string): string {
  return sql.replace(/([=<>] ?)\?/g, '$1+?');
}

/** Opens a record file, making it or bringing its schema up to date where needed. Throws a `Failure` of the record codes. */
export function connect(path: string, wording: Wording): Connection {
  return guarded(path, () => new Connection(path, openFile(path), wording));
}

/** Makes an empty file of this name; throws a `Failure` where there is one already or none can be made. */
function claimFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new Failure(isThere ? 'file-exists' : 'record-unwritable', path, { cause });
  }
}
