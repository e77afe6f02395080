import type { FigureClaim } from '../../model/claim.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { takeCountries } from '../../world/country-words.ts';

/** The folded name of the town or region where a figure is counted; empty for a whole country and where no place is known. */
export function confinedTo(place: FigureClaim['place']): string {
  if (place === null) return '';
  const { codes, rest } = takeCountries(place.name);
  return codes.length > 0 && rest.length === 0 ? '' : foldPhrase(place.name);
}
