import { namingCustomOf } from './naming-customs.ts';
import type { NamingCustom } from './naming-customs.ts';
import { isNameFrom } from './given-names.ts';
import type { NameRegion } from './given-names.ts';
import { stateOf } from './states.ts';

/** The region from which the given names of a state's officers come, where that tells them from foreigners. */
const nameRegions: Readonly<Record<string, NameRegion>> = {
  USA: 'english',
  GBR: 'english',
  AUS: 'english',
  CAN: 'english',
  IRL: 'english',
  IND: 'indian',
  JPN: 'japanese',
  RUS: 'slavic',
  ISR: 'arabic',
};
const customs: Readonly<Record<string, NamingCustom>> = { VNM: 'vietnamese', KOR: 'korean', CHN: 'chinese' };

/** Whether the given names of a state's officers are known, so that foreign ones can be told from them. */
export function knowsNamesOf(country: string): boolean {
  return country in nameRegions || country in customs;
}

/**
 * Whether a person of this name, given in folded words, may hold an office of a state: nobody with a Persian given name is taken for an
 * American president. A family name alone rules nobody out.
 */
export function mayServe(country: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const custom = namingCustomOf(words, words);
  const wanted = customs[country];
  if (wanted !== undefined) return custom === wanted;
  const region = nameRegions[country];
  return region === undefined ? true : custom === 'western' && isNameFrom(words[0], region);
}

/** States whose lower house is the Commons: a "House Speaker" is not theirs. */
const commons: ReadonlySet<string> = new Set(['GBR', 'CAN']);

/** Whether a state has such an office at home: the British have no president, the Americans no prime minister and no foreign minister. */
export function hasOffice(country: string, title: string): boolean {
  const offices = stateOf(country)?.offices;
  if (offices === undefined) return true;
  if (/\bpresident$|^first (?:lady|gentleman)$/.test(title)) return offices.president;
  if (/\b(?:prime minister|premier)$/.test(title)) return offices.premier;
  if (/\bhouse speaker$/.test(title)) return !commons.has(country);
  return /\bminister$/.test(title) ? offices.ministers : true;
}
