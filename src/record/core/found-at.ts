import { compareText, sortedSet } from '../../model/order.ts';

/** Where an article was found: one text may lie in several files. */
export interface FoundAt {
  /** As in `Source.source`. */
  readonly source: string;
  /** SHA-256 of the bytes there, in hexadecimal. */
  readonly sha256: string;
  /** ISO 8601 instant; null for files. */
  readonly retrieved: string | null;
}

/**
 * The places of an article with one more, the one that it is called by first: the first file or address by name, a pasted text last, so that
 * the order of arrival does not show. Null where the new one adds nothing. Of one place fetched twice the earlier instant counts.
 */
export function foundAnew(known: readonly FoundAt[], one: FoundAt): readonly FoundAt[] | null {
  const same = known.find(({ source, sha256 }) => source === one.source && sha256 === one.sha256);
  if (same !== undefined && instantOf(same) <= instantOf(one)) return null;
  return [...known.filter((other) => other !== same), one].toSorted((a, b) =>
    compareText(orderOf(a), orderOf(b)),
  );
}

/** The other places of an article by name, each once, behind the one that it is called by. */
export function otherPlaces([first, ...rest]: readonly FoundAt[]): readonly string[] {
  return sortedSet(rest.map(({ source }) => source).filter((source) => source !== first?.source));
}

const instantOf = ({ retrieved }: FoundAt): string => retrieved ?? '';
const orderOf = ({ source, sha256 }: FoundAt): string => `${source === '-' ? 1 : 0}${source}\0${sha256}`;
