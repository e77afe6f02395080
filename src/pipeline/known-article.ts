import { articleIdOf } from '../article/article-id.ts';
import { hashOf } from '../article/text-hash.ts';
import type { Source } from '../model/source.ts';
import type { Store } from '../record/store.ts';

/** Whether what a source holds is in the record already, as this version of the reader reads it. */
export type IsKnown = (source: Source) => Promise<boolean>;

/**
 * Gives what tells known sources from new ones by the ids of their articles, which need a hash of the bytes and the address alone.
 * Where a known one was found is noted. Null for a record without articles, where nothing is known.
 */
export async function knownIn(store: Store, readerVersion: string): Promise<IsKnown | null> {
  if ((await store.list({ kind: 'article', limit: 1, citations: 1 })).length === 0) return null;
  return alwaysKnownIn(store, readerVersion);
}

/** As `knownIn`, for a run in whose course an empty record fills. */
export function alwaysKnownIn(store: Store, readerVersion: string): IsKnown {
  return async (source) => {
    const id = articleIdOf(source);
    if (!(await store.has(id, readerVersion))) return false;
    const { source: place, retrievedAt } = source;
    await store.noteFound(id, { source: place, sourceHash: hashOf(source), retrievedAt });
    return true;
  };
}
