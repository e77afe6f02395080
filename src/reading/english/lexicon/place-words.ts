import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** Prepositions of the place where something happens or is. */
export const placePrepositions: ReadonlySet<string> = wordSet(
  'in at near outside into across around inside off along throughout within',
);

/** Prepositions of the place that something is fired at or sent to. */
export const aimPrepositions: ReadonlySet<string> = wordSet(
  'over at into toward towards across near onto against',
);

/** Nouns that say what kind of place a name is, and stand for the name: "around the city of Cusco". */
export const placeKinds: ReadonlySet<string> = wordSet(
  `city town village port province region district capital island islands state republic kingdom commonwealth sultanate emirate principality
   territory peninsula prefecture county oblast governorate township valley`,
);

/** Nouns of the occasions on which somebody speaks: "in an address to the guild in Lima". */
export const speakingOccasions: ReadonlySet<string> = wordSet(
  'address speech remarks interview briefing conference event margins margin sidelines forum ceremony congress rally',
);

/** Nouns of land that things are on: "on the island of Jeju". */
export const islandKinds: ReadonlySet<string> = wordSet('island islands isle peninsula archipelago');

/** The points of the compass in one word, as nouns: "south of the capital". */
export const compassPoints: readonly string[] = wordList(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
);

/** Nouns of force whose "on", "of" or "against" leads to where it struck: "the siege of the port". */
export const strikeNouns: readonly string[] = wordList(
  'offensive attack attacks assault siege bombing raid raids strike strikes advance',
);

/** Prepositions that say where something stands or happens. */
export const locatives: ReadonlySet<string> = wordSet('in at near outside around across inside');

/** Prepositions that say whereto or whence something moves. */
export const directionals: ReadonlySet<string> = wordSet('into toward towards through from to via');

/** Verbs of going whose object is a place. */
export const reachingForms: ReadonlySet<string> = wordSet('leaving reach reached visit visited visiting');

/** Nouns of land that a place has: "the southern bank of Ashby". */
export const landNouns: ReadonlySet<string> = wordSet(
  `bank banks shore shores coast south north east west southeast southwest northeast northwest area areas town city village district
   province border edge outskirts suburb suburbs island valley region port streets capital centre center shadow foot top skies`,
);

/** Words besides those of place that end the object before them, where it has no noun: "displaced 4,000 and …". */
export const behindPeople: readonly string[] = wordList('and from as since while over during');

/** Adjectives of a part of the world, lower case: "a Western diplomat". */
export const regionAdjectives: ReadonlySet<string> = wordSet(
  'western european asian african arab latin nordic baltic balkan scandinavian caribbean pacific gulf muslim islamic allied',
);

/** Nouns that so many people make up where they belong to a state: "Oman's market of 4 million people". */
export const populousNouns: ReadonlySet<string> = wordSet(
  'market population economy territory electorate workforce',
);

/** Words that tell a place without naming one: "trucks from abroad". */
export const farOff: ReadonlySet<string> = wordSet('abroad afar overseas elsewhere home everywhere far');
