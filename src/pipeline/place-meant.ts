import { Failure } from '../model/failure.ts';
import type { GazetteerEntry, GazetteerKind } from '../world/gazetteer/gazetteer.ts';
import { stateNamed } from '../world/country-words.ts';

const places: ReadonlySet<GazetteerKind> = new Set<GazetteerKind>([
  'city',
  'region',
  'venue',
  'seat',
  'water',
]);

/**
 * A place as a person names it with what the gazetteer knows of it: "Cusco" is "Cusco, PER, -13.52, -71.97". What has its degrees, is a
 * country or stands in no gazetteer is left as it is. Throws `usage` for a name that towns of several countries bear, where none is given.
 */
export async function placeMeant(value: string): Promise<string> {
  const [name = '', country, ...point] = value.split(',').map((part) => part.trim());
  if (point.length > 0 || stateNamed(name) !== null) return value;
  const code = country === undefined ? null : stateNamed(country);
  const { loadGazetteer } = await import('./gazetteer.ts');
  const known = loadGazetteer()
    .find(name)
    .filter((one) => places.has(one.kind) && (country === undefined || one.country === code));
  const countries = [...new Set(known.flatMap((one) => one.country ?? []))];
  if (country === undefined && countries.length > 1)
    throw new Failure(
      'usage',
      `${name} may lie in ${countries.join(', ')}: give it as ${name}, ${countries[0]}`,
    );
  return known[0] === undefined ? value : placed(name, known[0]);
}

function placed(name: string, { country, lat, lon }: GazetteerEntry): string {
  if (country === null) return name;
  return [name, country, ...(lat === null || lon === null ? [] : [lat, lon])].join(', ');
}
