import { readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Failure } from '../../model/failure.ts';
import { bandsOfStepFour } from './bands-of-step-four.ts';
import { applicationId, migrations } from './migrations.ts';

/** How long to wait for another process before giving up. */
const busyTimeoutMs = 15_000;

/** The version of the schema that this code writes. */
export const schemaVersion: number = migrations.length;

/**
 * Opens a database file as a record, making it or bringing its schema up to date where needed. Throws `record-not-a-database`,
 * `record-too-new`, or what SQLite throws.
 */
export function openFile(path: string): Database.Database {
  try {
    return openToWrite(path);
  } catch (cause) {
    if (!mayBeReadAlone(path, cause)) throw cause;
    return openToRead(path);
  }
}

function openToWrite(path: string): Database.Database {
  const database = new Database(path, { timeout: busyTimeoutMs });
  try {
    prepareFile(path, database);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** Whether the file is there and only writing it, or a file beside it, was refused. */
function mayBeReadAlone(path: string, cause: unknown): boolean {
  if (!(cause instanceof Database.SqliteError) || !isRefused(cause)) return false;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Opens a record that cannot be written, as it stands. Where SQLite cannot make its own files beside it either, its bytes are read into
 * memory; what stands in a log beside it is then not seen.
 */
function openToRead(path: string): Database.Database {
  const database = readOnly(path) ?? new Database(withoutLog(readFileSync(path)), { readonly: true });
  if (versionOf(database) === schemaVersion) return database;
  database.close();
  throw new Failure('record-unwritable', path);
}

const isRefused = ({ code }: { readonly code: string }): boolean =>
  /^SQLITE_(?:READONLY|CANTOPEN)/.test(code);

function readOnly(path: string): Database.Database | null {
  const database = new Database(path, { readonly: true, timeout: busyTimeoutMs });
  try {
    setCaches(database);
    versionOf(database);
    return database;
  } catch (cause) {
    database.close();
    if (cause instanceof Database.SqliteError && isRefused(cause)) return null;
    throw cause;
  }
}

/** The bytes of a database as one without a write-ahead log, which memory does not have. Source: SQLite file format, 1.3.3. */
function withoutLog(bytes: Buffer): Buffer {
  bytes.fill(1, 18, 20);
  return bytes;
}

/** Opens a file, or the bytes of a database, to read one state of it: the one that stands at the first thing read. */
export function openSnapshot(held: string | Buffer): Database.Database {
  const database = new Database(held, { readonly: true, timeout: busyTimeoutMs });
  setCaches(database);
  database.exec('BEGIN DEFERRED');
  return database;
}

function prepareFile(path: string, database: Database.Database): void {
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  const owner = database.pragma('application_id', { simple: true });
  if (owner !== applicationId && tables !== 0) throw new Failure('record-not-a-database', path);
  if (versionOf(database) > schemaVersion) throw new Failure('record-too-new', path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  setCaches(database);
  // The log grows to some 64 MB before its pages are copied into the file: pages that change often are copied seldom.
  database.pragma('wal_autocheckpoint = 16000');
  database.transaction(() => migrate(database)).immediate();
}

/** Keeps up to 640 MB of pages in memory: look-ups by hash touch pages all over the file. */
function setCaches(database: Database.Database): void {
  database.pragma('cache_size = -655360');
  database.pragma('temp_store = MEMORY');
}

const versionOf = (database: Database.Database): number =>
  Number(database.pragma('user_version', { simple: true }));

/** Another process may have migrated while this one waited, so the version is read inside the transaction. */
function migrate(database: Database.Database): void {
  const version = versionOf(database);
  if (version === schemaVersion) return;
  database.function('bands_of', { deterministic: true }, (text) =>
    JSON.stringify(bandsOfStepFour(String(text))),
  );
  for (const step of migrations.slice(version)) database.exec(step);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${schemaVersion}`);
}
