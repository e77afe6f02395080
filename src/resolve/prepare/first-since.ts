import { sortedSet } from '../../model/order.ts';
import type { Wording } from '../../model/wording.ts';
import { takeCountries } from '../../world/country-words.ts';
import type { FirstSince } from '../signature.ts';
import { stems } from '../word-overlap.ts';

/** What a sentence says of an event as the first of its kind since a year: "the first state visit to Norway since 2014"; null where it says none. */
export function firstSinceIn(sentence: string, wording: Wording): FirstSince | null {
  const { what, year } = wording.firstSince.exec(sentence)?.groups ?? {};
  if (what === undefined || year === undefined) return null;
  // Whose and where it was, two texts tell in their own order and as they please.
  const kind = sortedSet(stems(takeCountries(what).rest.join(' '), wording));
  return kind.length === 0 ? null : { kind, year };
}
