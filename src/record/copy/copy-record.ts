import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Connection } from '../sql/connection.ts';
import { allValues, snapshotValues } from '../sql/snapshot-values.ts';
import { copyRows, isEmptyRecord } from './copy-rows.ts';

/** A copy that has been made, and that exports the same as what it was made of. */
export interface CopiedRecord {
  /** How many rows of each table were copied. */
  readonly rows: ReadonlyMap<string, number>;
  /** The hash of both exports. */
  readonly hash: string;
}

/** Gives the hash of an export. */
export type HashOf = (values: Iterable<RecordValue>) => string;

/**
 * Copies a record, as it stands at the beginning, into one that is empty, of whatever engines: all of it or nothing. Then compares what both export.
 * Throws `file-exists` where the other holds something already, `record-broken` where the exports differ.
 */
export function copyRecord(from: Connection, to: Connection, hashOf: HashOf): CopiedRecord {
  const snapshot = from.snapshot();
  try {
    const rows = to.write(() => copied(snapshot, to));
    const before = snapshot.guarded(() => hashOf(allValues(snapshot)));
    const hash = hashOf(snapshotValues(to));
    if (hash !== before)
      throw new Failure('record-broken', `${to.path}: its export is ${hash}, and not ${before}`);
    return { rows, hash };
  } finally {
    snapshot.close();
  }
}

function copied(from: Connection, to: Connection): ReadonlyMap<string, number> {
  if (!isEmptyRecord(to)) throw new Failure('file-exists', to.path);
  const rows = new Map<string, number>();
  from.guarded(() => copyRows(from, to, (table, count) => rows.set(table, count)));
  return rows;
}
