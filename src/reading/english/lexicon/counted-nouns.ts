import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { timeZones } from './clock-words.ts';
import { roundWords } from './number-words.ts';

/** What stands behind four digits that are a count, a sum or a time of day and no year: "2015 people", "1900 GMT". */
export const countedInThousands: readonly string[] = [
  ...roundWords,
  ...timeZones,
  ...wordList('percent people persons troops soldiers workers migrants refugees members deaths cases points'),
  ...wordList('dollars euros jobs homes seats votes hours'),
  'per cent',
];

/** Nouns whose plural is written like the singular: "30 aircraft", "12 staff". */
export const invariantNouns: ReadonlySet<string> = wordSet(
  `aircraft spacecraft hovercraft craft staff personnel crew police people folk fish sheep cattle livestock poultry offspring infantry
   cavalry head youth percent species series means headquarters dead injured wounded missing killed data media bn square cubic
   million billion`,
);

/** Nouns behind "one in five" that make it a count at a place: "one in three countries". */
export const ratioStops: readonly string[] = [
  ...roundWords,
  ...wordList('percent countries provinces states cities'),
];
