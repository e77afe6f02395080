import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldPhrase } from '../../src/model/fold-text.ts';
import { isEasternFamilyName, isJapaneseFamilyName } from '../../src/world/family-names.ts';
import { isGivenName } from '../../src/world/given-names.ts';
import { states } from '../../src/world/states.ts';

// Adds the first-level divisions of all states to src/world/gazetteer/regions.txt, as build.ts left it:
//
//   node training/gazetteer/divisions.ts --divisions <folder of country-region-data 4.1.0>
//
// Left out are names that are a town's, a word's, a state's or a person's, names of two states, and short ones: they would be found where
// no division is meant. Source and licence: src/world/gazetteer/README.md.

interface Division {
  readonly name: string;
  readonly country: string;
}

const folder = new URL('../../src/world/gazetteer/', import.meta.url);
const shortest = 5;
/** States with fewer towns in the table are too small for their divisions to make news; with more divisions, these are communes. */
const fewestTowns = 10;
const mostDivisions = 60;
/** States whose divisions are family names as well. */
const leftOut: ReadonlySet<string> = new Set(['GBR', 'IRL']);

function linesOf(table: string): readonly string[] {
  const lines = readFileSync(new URL(`${table}.txt`, folder), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The code of a state by its two letters, which are its domain but for Britain. */
const codes: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ code, domain }): [string, string][] => (domain === null ? [] : [[domain, code]])),
);

function codeOf(letters: unknown): string | undefined {
  const domain = String(letters).toLowerCase();
  return codes.get(domain === 'gb' ? 'uk' : domain);
}

function readDivisions(from: string): readonly Division[] {
  const found: unknown = JSON.parse(readFileSync(join(from, 'data.json'), 'utf8'));
  return listIn(found).flatMap((state) => {
    const country = codeOf(field(state, 'countryShortCode'));
    const names = listIn(field(state, 'regions')).map((region) => field(region, 'name'));
    return country === undefined || leftOut.has(country) || names.length > mostDivisions
      ? []
      : names.flatMap((name) => (typeof name === 'string' ? [{ name: name.trim(), country }] : []));
  });
}

/** Names that mean something else already, folded. */
function takenNames(): ReadonlySet<string> {
  const towns = linesOf('cities').map((line) => line.split(';')[0] ?? '');
  const places = linesOf('places').flatMap((line) => {
    const [, name = '', , , , others = ''] = line.split(';');
    return [name, ...others.split('|')];
  });
  const regions = linesOf('regions').map((line) => line.split(';')[0] ?? '');
  const ofStates = states.flatMap((state) => [
    state.name,
    ...state.otherNames,
    ...state.adjectives,
    ...state.peoples,
    ...state.seats,
  ]);
  return new Set([...towns, ...places, ...regions, ...ofStates, ...linesOf('words')].map(foldPhrase));
}

/** A name written in plain capitals and letters: "Badakhshan", "Al Anbar"; no brackets, numbers or directions alone. */
const plain = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|de|la|del|do|da|e|y)){0,3}$/u;

function isPersonal(name: string): boolean {
  const words = foldPhrase(name).split(' ');
  return words.some((word) => isGivenName(word) || isEasternFamilyName(word) || isJapaneseFamilyName(word));
}

function main(): void {
  const at = process.argv.indexOf('--divisions');
  const from = process.argv[at + 1];
  if (at < 0 || from === undefined) throw new Error('--divisions is missing');
  const taken = takenNames();
  const byName = Map.groupBy(readDivisions(from), ({ name }) => foldPhrase(name));
  const common = new Set(linesOf('words'));
  const towns = Map.groupBy(linesOf('cities'), (line) => line.split(';')[1] ?? '');
  const added = [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || new Set(same.map(({ country }) => country)).size > 1) return [];
    const { name, country } = first;
    const isTaken = [name, name.replaceAll('-', ' ')].some((one) => taken.has(foldPhrase(one)));
    const isSmall = name.length < shortest || (towns.get(country)?.length ?? 0) < fewestTowns;
    const isOther = isTaken || isSmall || isPersonal(name);
    const isWords = foldPhrase(name)
      .split(' ')
      .every((word) => common.has(word));
    return isOther || isWords || !plain.test(name) ? [] : [`${name};${country};;`];
  });
  const head = readFileSync(new URL('regions.txt', folder), 'utf8').split('\n')[0] ?? '';
  const lines = [...linesOf('regions'), ...added].toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  writeFileSync(new URL('regions.txt', folder), `${head}\n${lines.join('\n')}\n`);
  console.log(`${added.length} divisions added`);
}

main();
