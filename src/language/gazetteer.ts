import { cityNames } from './en/cities.ts';
import { companyNames } from './en/companies.ts';
import { formerStates, peoples } from './en/peoples.ts';
import { organisationNames, organisationWords, sayingWords } from './en/organisation-words.ts';
import { regionNames } from './en/regions.ts';
import { familyNames, titleWords, writtenGivenNames } from './en/person-words.ts';
import { createHashMap, lookUp, type HashMap } from './hash-map.ts';
import { lowerHash, type WordColumns } from './word-columns.ts';

const COUNTRY = 1;
const DEMONYM = 2;
const CITY = 4;
const GIVEN = 8;
const FAMILY = 16;
const TITLE = 32;
const ORGANISATION_WORD = 64;
const ORGANISATION = 128;
const SAYING = 256;
/** The word is inside a name of several words, or ends one. */
const INSIDE = 512;
const LAST = 1024;

/** Names and words that are known beforehand, by the hash of the lower-case form. */
export interface Gazetteer {
  readonly words: HashMap;
  /** Names of several words, by the joined hashes of the words. */
  readonly phrases: HashMap;
}

/** Names of the world, handed in: what is known of the world is no part of the language. */
export interface WorldNames {
  /** Names of states in every form, acronyms among them: "South Korea", "RoK". */
  readonly states: readonly string[];
  readonly stateAdjectives: readonly string[];
  readonly givenNames: readonly string[];
}

/** The lists of this folder. */
const lists: readonly (readonly [bit: number, names: readonly string[]])[] = [
  [COUNTRY, formerStates],
  [DEMONYM, peoples],
  [DEMONYM, plurals(peoples)],
  [CITY, cityNames],
  [CITY, regionNames],
  [ORGANISATION, companyNames],
  [GIVEN, writtenGivenNames],
  [FAMILY, familyNames],
  [TITLE, titleWords],
  [ORGANISATION_WORD, organisationWords],
  [ORGANISATION, organisationNames],
  [SAYING, sayingWords],
];
const longestPhrase = 4;

/** "Iraqi" gives "Iraqis"; what is two words has no plural of its own here. */
function plurals(adjectives: readonly string[]): readonly string[] {
  return adjectives.filter((word) => !word.includes(' ')).map((word) => `${word}s`);
}

function joinHash(left: number, right: number): number {
  const mixed = Math.imul(left ^ (right + 0x7f4a7c15), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The gazetteer of this folder's lists and of the names handed in. */
export function createGazetteer(world: WorldNames): Gazetteer {
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  const handedIn: typeof lists = [
    [COUNTRY, world.states],
    [DEMONYM, world.stateAdjectives],
    [DEMONYM, plurals(world.stateAdjectives)],
    [GIVEN, world.givenNames],
  ];
  for (const [bit, names] of [...handedIn, ...lists]) {
    for (const name of names) {
      const parts = name.split(' ').map(lowerHash);
      const into = parts.length === 1 ? words : phrases;
      const key = parts.reduce((hash, part) => joinHash(hash, part), 0);
      into.set(
        parts.length === 1 ? parts[0] : key,
        (into.get(parts.length === 1 ? parts[0] : key) ?? 0) | bit,
      );
    }
  }
  return {
    words: createHashMap([...words.keys()], [...words.values()]),
    phrases: createHashMap([...phrases.keys()], [...phrases.values()]),
  };
}

/** Writes what the gazetteer knows of each word into `bits`, and nothing of the one after the last; the longest name wins. */
export function readGazetteer(
  gazetteer: Gazetteer,
  words: WordColumns,
  { bits, count }: { bits: Int32Array; count: number },
): void {
  for (let at = 0; at < count; at++) bits[at] = Math.max(0, lookUp(gazetteer.words, words.lower[at]));
  bits[count] = 0;
  for (let at = 0; at < count; at++) {
    const length = markPhrase(gazetteer, words, { bits, at, count });
    if (length > 1) at += length - 1;
  }
}

function markPhrase(
  gazetteer: Gazetteer,
  words: WordColumns,
  { bits, at, count }: { bits: Int32Array; at: number; count: number },
): number {
  let key = joinHash(0, words.lower[at]);
  let found = 0;
  let length = 0;
  for (let size = 2; size <= longestPhrase && at + size <= count; size++) {
    key = joinHash(key, words.lower[at + size - 1]);
    const value = lookUp(gazetteer.phrases, key);
    if (value > 0) {
      found = value;
      length = size;
    }
  }
  for (let inside = 0; inside < length; inside++) {
    bits[at + inside] = found | (inside > 0 ? INSIDE : 0) | (inside === length - 1 ? LAST : 0);
  }
  return length;
}

/** Whether the word is a title or a word of saying: bits 1 and 2. */
export function roleBits(bits: number): number {
  return (bits & TITLE ? 1 : 0) | (bits & SAYING ? 2 : 0);
}

/** Number of words of the country's name that starts at `at`; 0 where none does. */
export function countryLength(known: ArrayLike<number>, at: number): number {
  if ((known[at] & COUNTRY) === 0 || (known[at] & INSIDE) !== 0) return 0;
  let end = at + 1;
  while ((known[end] & INSIDE) !== 0 && (known[end] & COUNTRY) !== 0) end++;
  return end - at;
}

/** Whether the word is a title, a country or a people, and no name of a person. */
export function isOfficeWord(bits: number): boolean {
  return (bits & (TITLE | COUNTRY | DEMONYM)) !== 0 && (bits & (GIVEN | FAMILY)) === 0;
}
