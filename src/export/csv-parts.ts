import type { PartialDate } from '../model/dates.ts';
import type { Place } from '../model/place.ts';
import type { Quantity } from '../model/quantity.ts';
import type { RecordedParty } from '../model/record.ts';
import type { Cells } from './csv-columns.ts';

/** A list within one cell. */
export const listed = (parts: readonly string[]): string => parts.join('; ');

/** The names of parties within one cell. */
export const names = (parties: readonly RecordedParty[]): string => listed(parties.map((one) => one.name));

/** First and last day of a date; no cell where there is none. */
export function dateCells(date: PartialDate | null): Cells {
  if (date === null) return {};
  return { date: date.start, date_end: date.end, date_precision: date.precision, date_basis: date.basis };
}

const number = (value: number | null): string => (value === null ? '' : String(value));

/** An amount in full units; no cell where there is none. */
export function quantityCells(quantity: Quantity | null): Cells {
  if (quantity === null) return {};
  const { low, high, bound, unit, currency } = quantity;
  return { low: number(low), high: number(high), bound, unit, currency: currency ?? '' };
}

/** Where a place lies, in degrees. */
export function pointCells({ lat, lon }: Pick<Place, 'lat' | 'lon'>): Cells {
  return { place_lat: number(lat), place_lon: number(lon) };
}
