import { listInField } from '../list-in-field.ts';
import { formalNamesOf } from '../formal-names.ts';
import { states } from '../states.ts';
import type { State } from '../states.ts';
import { gazetteerKey, makeGazetteer } from './gazetteer.ts';
import type { Gazetteer, GazetteerEntry, GazetteerKind, GazetteerRow } from './gazetteer.ts';
import { readTowns, safeTowns } from './towns.ts';
import type { Towns } from './towns.ts';

/** The texts of the gazetteer's data files. */
export interface GazetteerFiles {
  readonly places: string;
  readonly regions: string;
  readonly cities: string;
  readonly organizations: string;
  /** Common words of English, one a line. */
  readonly words: string;
}

/** Weight of the project's own rows, which puts them before any town with counted inhabitants. */
const ownWeight = 1_000_000;

type Fields = readonly string[];
type Base = Omit<GazetteerEntry, 'exact'>;

function linesOf(text: string): readonly Fields[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(';'));
}

const degreesOf = (field: string | undefined): number | null => (field ? Number(field) : null);

function rowsUnder(names: readonly string[], entry: Base): readonly GazetteerRow[] {
  return names.map((name) => ({ name, entry }));
}

/** The town that a seat of government names: itself where it is a town beside the first seat ("The Hague"), else the first seat. */
function seatOf(
  { code, seats }: State,
  seat: string,
  towns: Towns,
): Partial<Base> & { readonly name: string } {
  const [capital] = seats;
  const town = (name: string): { readonly lat: number | null; readonly lon: number | null } | undefined =>
    towns.under(gazetteerKey(name)).find(({ country }) => country === code);
  const longer = seats.find((other) => other !== seat && other.endsWith(` ${seat}`)) ?? seat;
  const own = longer === capital || town(capital) === undefined ? undefined : town(longer);
  return own === undefined ? { name: capital ?? seat } : { name: longer, lat: own.lat, lon: own.lon };
}

function stateRows(state: State, towns: Towns): readonly GazetteerRow[] {
  const { code, name } = state;
  const [capital] = state.seats;
  const point = towns.under(gazetteerKey(capital ?? name)).find((town) => town.country === code);
  const base: Base = {
    kind: 'country',
    capital: false,
    name,
    country: code,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    weight: ownWeight,
  };
  return [
    ...rowsUnder([name, ...state.otherNames, ...formalNamesOf(state)], { ...base, weight: ownWeight * 2 }),
    ...rowsUnder(state.adjectives, { ...base, kind: 'adjective' }),
    ...rowsUnder(state.peoples, { ...base, kind: 'people' }),
    ...state.seats.map((seat) => ({
      name: seat,
      entry: { ...base, ...seatOf(state, seat, towns), kind: 'city' as const, capital: true },
    })),
    ...rowsUnder(state.houses, { ...base, kind: 'seat' }),
  ];
}

const placeKinds: Readonly<Record<string, GazetteerKind>> = {
  continent: 'continent',
  region: 'region',
  city: 'city',
  water: 'water',
  venue: 'venue',
};

function placeRows(fields: Fields): readonly GazetteerRow[] {
  const [kindWord = '', name = '', code = '-', lat, lon, others] = fields;
  const kind = placeKinds[kindWord];
  if (kind === undefined) return [];
  const country = code === '-' ? null : code;
  return rowsUnder([name, ...listInField(others)], {
    kind,
    capital: false,
    name,
    country,
    lat: degreesOf(lat),
    lon: degreesOf(lon),
    weight: ownWeight,
  });
}

function regionRow(fields: Fields): GazetteerRow {
  const [name = '', country = '', lat, lon] = fields;
  return {
    name,
    entry: {
      kind: 'region',
      capital: false,
      name,
      country,
      lat: degreesOf(lat),
      lon: degreesOf(lon),
      weight: 100,
    },
  };
}

function organizationRows(fields: Fields): readonly GazetteerRow[] {
  const [name = '', code = '-', others] = fields;
  const country = code === '-' ? null : code;
  return rowsUnder([name, ...listInField(others)], {
    kind: 'organization',
    capital: false,
    name,
    country,
    lat: null,
    lon: null,
    weight: ownWeight,
  });
}

/** Makes the gazetteer of the table of states and the texts of its files; lines that start with `#` are left out. */
export function readGazetteer(files: GazetteerFiles): Gazetteer {
  const towns = readTowns(files.cities);
  return makeGazetteer(
    [
      ...states.flatMap((state) => stateRows(state, towns)),
      ...linesOf(files.places).flatMap(placeRows),
      ...linesOf(files.organizations).flatMap(organizationRows),
      ...linesOf(files.regions).map(regionRow),
    ],
    {
      words: new Set(files.words.split('\n')),
      towns: { longest: towns.longest, under: (key) => safeTowns(towns, key) },
    },
  );
}
