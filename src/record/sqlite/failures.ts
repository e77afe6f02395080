import Database from 'better-sqlite3';
import { Failure, type FailureCode } from '../../model/failure.ts';

const codes: readonly (readonly [RegExp, FailureCode])[] = [
  [/^SQLITE_NOTADB/, 'record-not-a-database'],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'record-busy'],
  [/^SQLITE_FULL/, 'record-disk-full'],
  [/^SQLITE_CORRUPT/, 'record-broken'],
  [/^SQLITE_(?:CANTOPEN|READONLY|PERM|AUTH)/, 'record-unwritable'],
  [/^SQLITE_IOERR/, 'record-unwritable'],
];

/** Runs work on the database; what SQLite throws becomes a `Failure` of the record codes with its cause. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw recordFailure(path, cause);
  }
}

/** The failure that an error of the database stands for; any other error is given back as it is. */
export function recordFailure(path: string, cause: unknown): unknown {
  if (!(cause instanceof Database.SqliteError)) {
    // better-sqlite3 reports a missing folder as a TypeError before SQLite is asked.
    if (cause instanceof TypeError && /directory does not exist/i.test(cause.message)) {
      return new Failure('record-unwritable', path, { cause });
    }
    return cause;
  }
  const code = codes.find(([pattern]) => pattern.test(cause.code))?.[1] ?? 'record-broken';
  return new Failure(code, path, { cause });
}
