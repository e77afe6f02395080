import { closeSync, openSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Failure } from '../../model/failure.ts';
import { recordFailure } from './failures.ts';

/**
 * Writes a consistent copy of a database to a new file. Rejects with `file-exists` where there is one, or a `Failure` of the record codes, on the
 * file of the copy; of a copy that fails nothing is left.
 */
export async function backUp(database: Database.Database, path: string): Promise<void> {
  claimFile(path);
  try {
    await database.backup(path);
  } catch (cause) {
    rmSync(path, { force: true });
    throw recordFailure(path, cause);
  }
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
