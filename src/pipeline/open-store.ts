import { englishWording } from '../reading/english/lexicon/wording.ts';
import { openRecord } from '../record/open-record.ts';
import type { Store } from '../record/store.ts';

/**
 * Opens the record at a path, making a new one where there is none; it folds what is told in English.
 *
 * Throws a `Failure`: `record-not-a-database`, `record-too-new`, `record-busy`, `record-disk-full`, `record-unwritable`,
 * `record-broken`; `usage` for an address of a kind of record that is not there yet.
 */
export function openStore(path: string): Store {
  return openRecord(path, englishWording);
}
