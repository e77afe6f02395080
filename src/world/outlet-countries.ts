import { namingCustomOf } from './family-names.ts';
import type { NamingCustom } from './family-names.ts';
import { isNameFrom } from './given-names.ts';
import type { NameRegion } from './given-names.ts';

/**
 * Whose home press an outlet is: there "the president" and "Prime Minister X" without a country are the country's own. Folded parts of the
 * outlet's name or address; agencies that write for the world are not among them.
 */
const homes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:white ?house|whitehouse\.gov|state\.gov)\b/, 'USA'],
  [
    /new york times|nytimes|washington ?post|\bcnn\b|\bnpr\b|associated press|apnews|voice of america|usa ?today|wall street journal|wsj|los angeles times|latimes|politico|fox ?news|huffington|huffpost|newsweek|abc ?news|nbc ?news|cbs ?news|bloomberg|time\.com/,
    'USA',
  ],
  [
    /\bbbc\b|guardian|telegraph|daily ?mail|the ?sun|independent\.co\.uk|sky ?news|the times\b|\.co\.uk$|gov\.uk/,
    'GBR',
  ],
  [/straits ?times|channel ?news ?asia|\bcna\b|todayonline/, 'SGP'],
  [
    /vietnam|viet ?nam|\bvn[ae]?\b|\bvov\b|nhan ?dan|tuoi ?tre|thanh ?nien|vnexpress|\.vn$|hanoi ?times|saigon/,
    'VNM',
  ],
  [
    /korea(?:n)? (?:herald|times)|korea ?herald|korea ?times|yonhap|arirang|hankyoreh|chosun|joongang|kbs|\.kr$|korea\.net/,
    'KOR',
  ],
  [/china ?daily|xinhua|people.s daily|global ?times|\bcgtn\b|\.cn$/, 'CHN'],
  [/japan ?times|\bnhk\b|kyodo|asahi|yomiuri|mainichi|\.jp$/, 'JPN'],
  [/times of india|hindustan ?times|the hindu\b|indian ?express|ndtv|\bani\b|\.in$/, 'IND'],
  [/\btass\b|\brt\.com|sputnik|moscow ?times|interfax|ria novosti|\.ru$/, 'RUS'],
  [/\babc\.net\.au|sydney morning|the age\b|the australian\b|pm\.gov\.au|\.au$/, 'AUS'],
  [/globe and mail|toronto|\bcbc\b|\.ca$/, 'CAN'],
  [/jerusalem ?post|haaretz|times of israel|\.il$/, 'ISR'],
  [/irish (?:times|independent)|\brte\b|\.ie$/, 'IRL'],
  [/jakarta ?(?:post|globe)|antara|\.id$/, 'IDN'],
  [/bangkok ?post|\.th$/, 'THA'],
];

/** Whose given names the officers of a state bear, where that tells them from foreigners. */
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

/** Whether the names of a state's officers are told from foreign ones at all. */
export function knowsNamesOf(country: string): boolean {
  return country in nameRegions || country in customs;
}

/** Whether a person of this name, given in folded words, may hold an office of a state: a Persian name is no American president's. */
export function mayServe(country: string, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const custom = namingCustomOf(words, words);
  const wanted = customs[country];
  if (wanted !== undefined) return custom === wanted;
  const region = nameRegions[country];
  return region === undefined ? true : custom === 'western' && isNameFrom(words[0], region);
}

/** States whose president is no head of government, or that have none: "the president" is nobody's at home. */
const withoutPresident: ReadonlySet<string> = new Set(['GBR', 'AUS', 'CAN', 'NZL', 'JPN', 'THA', 'MYS']);
const withoutPremier: ReadonlySet<string> = new Set(['USA', 'IDN', 'PHL', 'BRA', 'MEX', 'ARG']);

/** The state whose home press an outlet is; null for agencies and unknown ones. Input is any of its name, domain or address. */
export function homeOf(outlet: string): string | null {
  const folded = outlet.toLowerCase();
  for (const [pattern, country] of homes) if (pattern.test(folded)) return country;
  return null;
}

/** Whether a state has such an office at home: the British have no president, the Americans no prime minister. */
export function hasOffice(country: string, title: string): boolean {
  if (/\bpresident$/.test(title)) return !withoutPresident.has(country);
  if (/\b(?:prime minister|premier|foreign minister|minister)$/.test(title))
    return !withoutPremier.has(country);
  return true;
}
