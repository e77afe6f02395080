import { foldPhrase } from '../../model/fold-text.ts';
import type { Place } from '../../model/place.ts';
import { takeCountries } from '../../world/country-words.ts';

/** Whether two places may be one: either unknown, same name, or one no more than the country of the other. */
export function placesAllow(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return true;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  return !isSettled(a) || !isSettled(b) || nameMeets(a.name, b.name);
}

/** Whether a place is a town or region that the gazetteer knows; a venue, which may lie in any town, is none. */
export function isSettled(place: Place): boolean {
  return place.lat !== null && takeCountries(place.name).rest.length > 0;
}

function nameMeets(a: string, b: string): boolean {
  const one = foldPhrase(a);
  const two = foldPhrase(b);
  return one === two || ` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `);
}
