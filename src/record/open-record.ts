import { Failure } from '../model/failure.ts';
import type { Wording } from '../model/wording.ts';
import { SqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

/**
 * Opens the record at a path, making a new one where there is none. The wording is that of the language its articles are written in.
 *
 * Throws a `Failure`: `record-not-a-database`, `record-too-new`, `record-busy`, `record-disk-full`, `record-unwritable`,
 * `record-broken`; `usage` for an address of a kind of record that is not there yet.
 */
export function openRecord(path: string, wording: Wording): Store {
  if (/^[a-z]+:\/\//i.test(path)) throw new Failure('usage', path);
  return new SqliteStore(path, wording);
}
