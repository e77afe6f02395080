import { daysInMonth, readIsoDay } from '../../model/calendar.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { Place } from '../../model/place.ts';
import { stateNamed } from '../../world/country-words.ts';

/** The word by which a person says that a field has no value. */
export const noValue = 'none';

/** One of a table of words as it is written there, capitals ignored; null where the table has it not. */
export function wordOf<T extends string>(value: string, words: readonly T[]): T | null {
  return words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? null;
}

/** A date as people write it: `2025-08-10`, `2025-08`, `2025` or two of these with a slash between; null for any other text. */
export function readDate(value: string): PartialDate | null {
  const parts = value.split('/').map(daysIn);
  const [first, last = first] = parts;
  if (parts.length > 2 || first === null || last === null || first.start > last.end) return null;
  const precision = parts.length === 2 ? 'range' : first.precision;
  return { start: first.start, end: last.end, precision, basis: 'stated' };
}

function daysIn(text: string): Pick<PartialDate, 'start' | 'end' | 'precision'> | null {
  if (/^\d{4}$/.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31`, precision: 'year' };
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (month !== undefined) {
    const end = `${text}-${daysInMonth(Number(year), Number(month))}`;
    return { start: `${text}-01`, end, precision: 'month' };
  }
  return text.length === 10 && readIsoDay(text) !== null
    ? { start: text, end: text, precision: 'day' }
    : null;
}

/**
 * A place as people write it: its name, then its country as a name or an ISO code behind a comma, where the place is no country itself,
 * and where they are known its degrees north and east: "Cusco, PER", "Cusco, Peru, -13.52, -71.97", "Peru". Null for an empty text and for
 * a country that is none.
 */
export function readPlace(value: string): Place | null {
  const [name = '', country, lat, lon, ...more] = value.split(',').map((part) => part.trim());
  const code = stateNamed(country ?? name);
  const point = [lat, lon].map((degrees) => (degrees === undefined ? null : Number(degrees)));
  if (name === '' || more.length > 0 || (country !== undefined && code === null)) return null;
  if (point.some((degrees) => Number.isNaN(degrees))) return null;
  return { name, country: code, lat: point[0], lon: point[1] };
}
