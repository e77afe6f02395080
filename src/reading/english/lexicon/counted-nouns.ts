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

const parties = wordList(
  `nation side government leader people state president minister neighbour neighbor power capital foe rival giant superpower institution
   official delegation head continent other case issue field area thing way reason time occasion day week month year`,
);

/** Parties, sides and matters that a definite small number only points at: "the two countries", lower case. */
export const definiteParties: ReadonlySet<string> = new Set([
  ...parties,
  ...parties.map((noun) => `${noun}s`),
  ...wordSet(
    'country countries party parties men women koreas economies allies ministries agencies companies militaries armies',
  ),
]);

const idle = wordList(
  `thing way reason time occasion kind sort type point step question word front hand side option factor aspect part level line term choice
   other`,
);

/** Nouns that small numbers go with idly: "two things", "three times". */
export const idleNouns: ReadonlySet<string> = new Set([
  ...idle,
  ...idle.map((noun) => `${noun}s`),
  ...wordSet("halves o'clock o’clock a.m p.m more of"),
]);

/** Nouns behind "one in five" that make it a count at a place: "one in three countries". */
export const ratioStops: readonly string[] = [
  ...roundWords,
  ...wordList('percent countries provinces states cities'),
];

/** Words before a small number that point at what is known: "the two envoys", "both of these two". */
export const pointers: readonly string[] = wordList('the these those this all both between our');
