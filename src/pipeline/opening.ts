import { statSync } from 'node:fs';
import { Failure, type FailureCode } from '../model/failure.ts';
import { isServerAddress } from '../record/postgres/address.ts';
import { isRecordOnServer } from '../record/postgres/connect.ts';
import { nameOfRecord } from './name-of-record.ts';
import type { Store } from '../record/store.ts';

/** Throws `record-missing` where there is no file, an empty one, or no record on the server: of none of them, asking makes a record. */
export function requireRecord(path: string): void {
  if (path.trim() === '') throw new Failure('record-missing', "''");
  if (path === ':memory:') return;
  if (isServerAddress(path)) {
    if (!isRecordOnServer(path)) throw new Failure('record-missing', nameOfRecord(path));
    return;
  }
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && found.size === 0)) throw new Failure('record-missing', path);
}

/**
 * Settles a record where it can be written. One that cannot (a full disk, a folder without permission) is still read, as of its last settle: the
 * failure is given, null where all is settled.
 */
export async function settleWhatCan(store: Store): Promise<Failure | null> {
  try {
    await store.settle();
    return null;
  } catch (error) {
    if (!(error instanceof Failure) || !mayStillBeRead.has(error.code)) throw error;
    return error;
  }
}

const mayStillBeRead: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'record-disk-full',
  'record-unwritable',
]);
