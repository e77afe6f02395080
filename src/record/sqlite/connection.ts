import Database from 'better-sqlite3';
import { Failure } from '../../model/failure.ts';
import type { Wording } from '../../model/wording.ts';
import { bandsOfStepFour } from './bands-of-step-four.ts';
import { guarded } from './failures.ts';
import { applicationId, migrations } from './migrations.ts';

/** What a statement takes. */
export type Parameter = string | number | null;

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
    return guarded(this.path, () => this.#database.transaction(work).immediate());
  }

  /**
   * Runs transactions that a power cut may take back, though never a crash of the process: what they write can be made
   * again from what is already on the disk. All written before stays.
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
      const database =
        this.path === inMemory
          ? new Database(this.#database.serialize(), { readonly: true })
          : new Database(this.path, { readonly: true, timeout: busyTimeoutMs });
      setCaches(database);
      database.exec('BEGIN DEFERRED');
      return new Connection(this.path, database, this.wording);
    });
  }

  /** Writes a consistent copy to a new file. */
  async backup(path: string): Promise<void> {
    await this.#database.backup(path);
  }

  close(): void {
    this.#database.close();
  }

  #prepare(sql: string): Database.Statement {
    const kept = this.#statements.get(sql);
    if (kept !== undefined) return kept;
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }
}

/** SQLite's name for a record that no file holds. */
const inMemory = ':memory:';

/** How long to wait for another process before giving up. */
const busyTimeoutMs = 15_000;

/** Opens a record file, making it or bringing its schema up to date where needed. Throws a `Failure` of the record codes. */
export function connect(path: string, wording: Wording): Connection {
  return guarded(path, () => {
    const database = new Database(path, { timeout: busyTimeoutMs });
    try {
      prepareFile(path, database);
      return new Connection(path, database, wording);
    } catch (cause) {
      database.close();
      throw cause;
    }
  });
}

function prepareFile(path: string, database: Database.Database): void {
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  const owner = database.pragma('application_id', { simple: true });
  if (owner !== applicationId && tables !== 0) throw new Failure('record-not-a-database', path);
  if (Number(database.pragma('user_version', { simple: true })) > migrations.length)
    throw new Failure('record-too-new', path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  setCaches(database);
  // Pages that change often are copied from the log seldom: some 64 MB lie there at most.
  database.pragma('wal_autocheckpoint = 16000');
  database.transaction(() => migrate(database)).immediate();
}

/** Pages are kept up to 640 MB: the record's indices by hash are met all over. */
function setCaches(database: Database.Database): void {
  database.pragma('cache_size = -655360');
  database.pragma('temp_store = MEMORY');
}

/** Another process may have migrated while this one waited, so the version is read inside the transaction. */
function migrate(database: Database.Database): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version === migrations.length) return;
  database.function('bands_of', { deterministic: true }, (text) =>
    JSON.stringify(bandsOfStepFour(String(text))),
  );
  for (const step of migrations.slice(version)) database.exec(step);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${migrations.length}`);
}

/** The version of the schema that this code writes. */
export const schemaVersion: number = migrations.length;
