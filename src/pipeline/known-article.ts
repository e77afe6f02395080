import { articleIdOf } from '../article/article-id.ts';
import type { Source } from '../model/source.ts';
import type { Store } from '../record/store.ts';

/** Whether what a source holds is in the record already, as this version of the reader reads it. */
export type IsKnown = (source: Source) => Promise<boolean>;

/**
 * Gives what tells known sources from new ones by the ids of their articles, which need a hash of the bytes and the address alone.
 * Null for a record without articles, where nothing is known.
 */
export async function knownIn(store: Store, readerVersion: string): Promise<IsKnown | null> {
  if ((await store.list({ kind: 'article', limit: 1, citations: 1 })).length === 0) return null;
  return (source) => store.has(articleIdOf(source), readerVersion);
}
