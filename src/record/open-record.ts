import { Failure } from '../model/failure.ts';
import type { Wording } from '../model/wording.ts';
import { copyRecord, type CopiedRecord, type HashOf } from './copy/copy-record.ts';
import { isServerAddress } from './postgres/address.ts';
import { connectToServer } from './postgres/connect.ts';
import { connect } from './sqlite/sqlite-connection.ts';
import type { Connection } from './sql/connection.ts';
import { SqlStore } from './sql/sql-store.ts';
import type { Store } from './store.ts';

/**
 * Opens the record at a path, or at the address of a PostgreSQL server, making a new one where there is none. The wording is that of the language its articles are written in.
 *
 * Throws a `Failure`: `record-not-a-database`, `record-too-new`, `record-busy`, `record-disk-full`, `record-unwritable`,
 * `record-broken`, `record-unreachable`; `usage` for an address of a kind of record that is not there yet.
 */
export function openRecord(path: string, wording: Wording): Store {
  return new SqlStore(openConnection(path, wording));
}

/** Copies a record into another, which is made where there is none; see `copyRecord`. */
export function copyBetween(
  from: string,
  to: string,
  { wording, hashOf }: { readonly wording: Wording; readonly hashOf: HashOf },
): CopiedRecord {
  const source = openConnection(from, wording);
  try {
    const target = openConnection(to, wording);
    try {
      return copyRecord(source, target, hashOf);
    } finally {
      target.close();
    }
  } finally {
    source.close();
  }
}

function openConnection(path: string, wording: Wording): Connection {
  if (isServerAddress(path)) return connectToServer(path, wording);
  if (/^[a-z]+:\/\//i.test(path)) throw new Failure('usage', path);
  return connect(path, wording);
}
