import type { Failure } from '../model/failure.ts';
import { loadReader } from '../pipeline/default-reader.ts';
import { openStore } from '../pipeline/open-store.ts';
import { requireRecord, settleWhatCan } from '../pipeline/opening.ts';
import { once } from '../model/once.ts';
import type { Store, StoreStatus } from '../record/store.ts';
import { articlesMeant } from '../record/value-meant.ts';
import { recordAsking, type RecordAsking } from './asking.ts';
import { recordDeciding, type RecordDeciding } from './deciding.ts';
import { recordExporting, type RecordExporting } from './exporting.ts';
import { recordReading, type RecordReading } from './reading.ts';

/** A record that is open: what is read into it, asked of it and decided about it. Facts are made of all that is read before an answer. */
export interface ChanceryRecord
  extends RecordReading, RecordAsking, RecordDeciding, RecordExporting, AsyncDisposable {
  /** What lies below: for whoever wants less comfort and more control. */
  readonly store: Store;
  /** Why what was read last could not be settled when the record was opened, so that answers may be incomplete; null where it was. */
  readonly unsettled: Failure | null;
  /** Takes articles out, by ids, sources, addresses or titles, with all that only they tell; gives how many. */
  forget(...articles: readonly string[]): Promise<number>;
  /** What the record holds, in numbers. */
  status(): Promise<StoreStatus>;
  /** Writes a copy of the record to a new file. Throws `file-exists`. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

/** How a record is opened. */
export interface OpenOptions {
  /** Whether there must be a record already: where there is none, `record-missing` is thrown and nothing is made. */
  readonly mustExist?: boolean;
}

/**
 * Opens the record at a path, or a new one in memory for `:memory:`; where there is none, one is made. `await using` closes it.
 *
 * Throws a `Failure`: `record-missing`, `record-not-a-database`, `record-too-new`, `record-busy`, `record-disk-full`,
 * `record-unwritable`, `record-broken`.
 */
export async function openRecord(
  path: string,
  { mustExist = false }: OpenOptions = {},
): Promise<ChanceryRecord> {
  if (mustExist || path.trim() === '') requireRecord(path);
  const store = openStore(path);
  try {
    return recordOf(store, await settleWhatCan(store));
  } catch (error) {
    await store.close();
    throw error;
  }
}

function recordOf(store: Store, unsettled: Failure | null): ChanceryRecord {
  const close = once(() => store.close());
  return {
    ...recordReading({ store, reader: once(loadReader) }),
    ...recordAsking(store),
    ...recordDeciding(store),
    ...recordExporting(store),
    store,
    unsettled,
    forget: async (...articles) => {
      const ids = await articlesMeant(articles, store);
      for (const id of ids) await store.forget(id);
      await store.settle();
      return ids.length;
    },
    status: () => store.status(),
    backup: (to) => store.backup(to),
    close,
    [Symbol.asyncDispose]: close,
  };
}
