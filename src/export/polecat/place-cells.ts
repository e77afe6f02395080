import type { EventPlace } from '../../model/place.ts';
import type { Gazetteer, GazetteerKind } from '../../world/gazetteer/gazetteer.ts';
import { spotOf } from '../spot-of.ts';
import type { PolecatCells } from './polecat-columns.ts';

/** GeoNames' feature codes of the kinds of places that the gazetteer tells apart. */
const featureTypes: Readonly<Partial<Record<GazetteerKind, string>>> = {
  city: 'PPL',
  region: 'ADM1',
  country: 'PCLI',
};

/** Where an event was. What lies above a town is not known, but for its state. */
export function placeCells(place: EventPlace | null, gazetteer: Pick<Gazetteer, 'find'>): PolecatCells {
  if (place === null) return {};
  const { name, country, lat, lon } = place;
  const kind = spotOf(place, gazetteer)?.kind;
  return {
    Placename: name,
    City: kind === 'city' ? name : '',
    Province: kind === 'region' ? name : '',
    Country: country ?? '',
    Latitude: lat === null ? '' : String(lat),
    Longitude: lon === null ? '' : String(lon),
    'Raw Placename': name,
    'Feature Type': (kind === undefined ? undefined : featureTypes[kind]) ?? '',
  };
}
