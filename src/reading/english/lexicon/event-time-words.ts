import { weekdayNames } from '../../../model/calendar-names.ts';
import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** Words of what is done many times over, and so on no day: "have held many rounds of talks", "have often met". */
export const repeatingWords: ReadonlySet<string> = wordSet(
  `many several numerous various multiple repeated countless regular frequent dozen dozens often regularly frequently repeatedly
   always long`,
);

/** Words that say of a clause beside the news that it was before: "who once criticized the raid". */
export const beforeWords: ReadonlySet<string> = wordSet(
  'once previously formerly earlier before initially originally',
);

/** Words that say of a meeting that it was one before the news: "at their previous talks". */
export const formerQualities: ReadonlySet<string> = wordSet(
  'previous prior early earlier past preceding former',
);

/** Words right before a verb that say that it was some day before: "the two last met in Lima". */
export const onceWords: ReadonlySet<string> = wordSet('last once previously');

/** Words by which something past is thanked for, praised or remembered: "praised her visit". */
export const lookingBackWords: ReadonlySet<string> = wordSet(
  `appreciation gratitude thanks praise thank commend applaud appreciate congratulate hail recall remember recognize recognise mark
   celebrate`,
);

/** Verbs that say when something takes place: "the visit, which begins on 10 May", "the dialogue taking place in May". */
export const timingVerbs: ReadonlySet<string> = wordSet(
  'take hold schedule set plan open begin start run last fall come end conclude be',
);

/** Verbs that carry a deed on or bring it about, so that it is done: "managed to seal an accord", "went on to sign". */
export const carryingVerbs: ReadonlySet<string> = wordSet(
  'manage begin start continue keep proceed act dare go come help',
);

/** Prepositions after which an -ing form is of no stated day: "thanked her for signing". */
export const gerundPrepositions: ReadonlySet<string> = wordSet(
  'for on of in over about before since from to',
);

const occasionPrepositions = wordList('during after following at in on before');

/** Prepositions by which an event noun sets the scene for its clause: "during talks with Lima, the minister said". */
export const scenePrepositions: ReadonlySet<string> = new Set([
  ...occasionPrepositions,
  ...wordSet('ahead through with for via over'),
]);

/** Prepositions by which a meeting is the setting of what is told: "alongside the talks in Lima". */
export const settingPrepositions: ReadonlySet<string> = new Set([
  ...occasionPrepositions,
  ...wordSet('amid throughout alongside'),
]);

/** Prepositions by which another event is only the background of what is told: "after the summit". */
export const backgroundPrepositions: ReadonlySet<string> = wordSet(
  'after following since before ahead prior eve',
);

/** Words that set a time off from the day of the news: "a year earlier", "two days after". */
export const shiftingWords: readonly string[] = wordList(
  'later earlier ago after before previous past since then',
);

/** Words by which news says the day between a subject and its verb, lower case: "the minister late on Thursday signed". */
export const newsDayWords: ReadonlySet<string> = new Set([
  ...weekdayNames.map((name) => name.toLowerCase()),
  ...wordSet('on today yesterday late early last this week month morning evening'),
]);

/** Words that say that a date behind "since" is that of the last time before: "the first visit since 1959". */
export const lastTimeWords: ReadonlySet<string> = wordSet(
  'first only most biggest largest worst longest highest lowest deadliest latest',
);
