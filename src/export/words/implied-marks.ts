import { impliedPart, type ImpliedPart } from '../../model/implied-part.ts';
import type { Citation } from '../../model/citation.ts';
import type { PartialDate } from '../../model/dates.ts';

/** Which part of the day of a fact none of its sentences says; null where one says all of it. */
export function impliedOf(fact: {
  readonly date: PartialDate | null;
  readonly citations: readonly Citation[];
}): ImpliedPart | null {
  return impliedPart(
    fact.date,
    fact.citations.map(({ quote }) => quote),
  );
}

/** A place, marked where no sentence says it: "Busan (~place)"; null for none. */
export function placeMarked<P extends { readonly name: string; readonly basis: string }>(
  place: P | null,
): P | null {
  return place?.basis === 'implied' ? { ...place, name: `${place.name} (~place)` } : place;
}
