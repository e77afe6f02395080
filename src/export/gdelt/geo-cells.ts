import type { EventPlace } from '../../model/place.ts';
import type { Gazetteer, GazetteerEntry } from '../../world/gazetteer/gazetteer.ts';
import { codesOfState } from '../../world/state-codes.ts';
import { stateOf } from '../../world/states.ts';
import { spotOf } from '../spot-of.ts';
import type { GdeltCells } from './gdelt-columns.ts';

/** Where an event was; its divisions and its id in a gazetteer of features are not known. */
export function geoCells(place: EventPlace | null, gazetteer: Pick<Gazetteer, 'find'>): GdeltCells {
  if (place === null) return {};
  const { name, country, lat, lon } = place;
  const state = country === null ? null : stateOf(country);
  return {
    ActionGeo_Type: geoType(spotOf(place, gazetteer), country),
    ActionGeo_FullName: state === null || state.name === name ? name : `${name}, ${state.name}`,
    ActionGeo_CountryCode: codesOfState(country ?? '')?.fips ?? '',
    ActionGeo_Lat: lat === null ? '' : String(lat),
    ActionGeo_Long: lon === null ? '' : String(lon),
  };
}

/** GDELT's number for the kind of a place: country 1, American state 2, American town 3, other town 4, other division 5. */
function geoType(spot: GazetteerEntry | null, country: string | null): string {
  if (spot === null) return '';
  if (spot.kind === 'country') return '1';
  if (spot.kind === 'region') return country === 'USA' ? '2' : '5';
  if (spot.kind === 'city') return country === 'USA' ? '3' : '4';
  return '';
}
