import { compareText, sortedSet } from '../../model/order.ts';
import type { Place } from '../store.ts';

/** Where an article was found: one text may lie in several files. */
export interface FoundAt {
  /** As in `Source.source`. */
  readonly source: string;
  /** SHA-256 of the bytes there, in hexadecimal. */
  readonly sha256: string;
  /** ISO 8601 instant; null for files. */
  readonly retrieved: string | null;
}

/** Where a source was met, in the form in which places are noted. */
export function foundAt({ source, sourceHash, retrievedAt }: Place): FoundAt {
  return { source, sha256: sourceHash, retrieved: retrievedAt };
}

/** Whether two are one place, whenever it was asked. */
export function isSamePlace(a: FoundAt, b: FoundAt): boolean {
  return a.source === b.source && a.sha256 === b.sha256;
}

/** Whether a place was asked before the instant that is noted of it: the earliest is kept. Files have no instant, and come first. */
export function isAskedEarlier(one: FoundAt, noted: FoundAt): boolean {
  return (one.retrieved ?? '') < (noted.retrieved ?? '');
}

/**
 * Orders the places of an article by name: the first file or address, a pasted text last. The article is called by the first, so that the order
 * of arrival does not show.
 */
export function comparePlaces(a: FoundAt, b: FoundAt): number {
  return (
    Number(a.source === '-') - Number(b.source === '-') ||
    compareText(a.source, b.source) ||
    compareText(a.sha256, b.sha256)
  );
}

/** The names of the places of an article but the one that it is called by, sorted, each once. */
export function otherPlaces(places: readonly FoundAt[], called: string): readonly string[] {
  return sortedSet(places.map(({ source }) => source).filter((source) => source !== called));
}
