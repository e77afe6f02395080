import type { Citation } from '../../model/citation.ts';
import type { CommitmentFields } from '../../model/claim.ts';
import type { Basis } from '../../model/dates.ts';
import { compareText } from '../../model/order.ts';

/** A citation whose quote has not been cut yet. */
export type CitedPlace = Omit<Citation, 'quote'>;

/** How citations are shown: how a quote is cut out of its article, and how many are wanted of each value. */
export interface Citing {
  readonly quoteOf: (place: CitedPlace) => Citation;
  readonly limit: number;
}

/** A claim behind a fact, with what its article brings to it. */
export interface CitedClaim {
  readonly id: string;
  /** Id of its signature. */
  readonly signature: string;
  readonly article: string;
  readonly outlet: string | null;
  /** The agency whose report the article prints, by its `outletKey`; null where it credits none. */
  readonly credit: string | null;
  /** Fingerprints of the sentence that it cites first: near copies of one sentence share one. */
  readonly prints: readonly number[];
  /** The article's address or file. */
  readonly source: string;
  /** Name of the group of articles that carry this text: the article's own id where it has no copy. */
  readonly copies: string;
  readonly publishedOn: string | null;
  /** For commitments and deeds: the stage, sum and day that it reports, and whether the stage is said or follows from the deed. */
  readonly step: (CommitmentFields & { readonly basis: Basis }) | null;
  readonly citations: readonly CitedPlace[];
}

/** Order of citations: by day of the article, undated last, then article, then place in the text. */
export function compareClaims(a: CitedClaim, b: CitedClaim): number {
  return (
    compareText(a.publishedOn ?? '~', b.publishedOn ?? '~') ||
    compareText(a.article, b.article) ||
    (a.citations[0]?.start ?? 0) - (b.citations[0]?.start ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** Every distinct place cited by the claims up to the limit, in the order of `compareClaims`, with its quote. */
export function citationsOf(claims: readonly CitedClaim[], { quoteOf, limit }: Citing): readonly Citation[] {
  const places = new Map<string, CitedPlace>();
  for (const claim of claims.toSorted(compareClaims)) {
    for (const place of claim.citations) {
      const key = `${place.article} ${place.start} ${place.end}`;
      if (places.size < limit && !places.has(key)) places.set(key, place);
    }
  }
  return [...places.values()].map(quoteOf);
}
